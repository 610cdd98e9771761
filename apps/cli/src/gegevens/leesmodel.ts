import { LeesmodelOntbreekt, openReadModel, type Leesmodel } from '@tijdig/read-models';

/** Asks the figures as they stand; undefined when there are none that this software can read. */
export const uitLeesmodel = <T>(folder: string, vraag: (leesmodel: Leesmodel) => T): T | undefined => {
  const leesmodel = openReadModel({ folder });
  try {
    return vraag(leesmodel);
  } catch (fout) {
    if (fout instanceof LeesmodelOntbreekt) return undefined;
    throw fout;
  } finally {
    leesmodel.close();
  }
};
