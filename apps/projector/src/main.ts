import { draai, leesInstellingen, maakLogboek, meldEnStop } from '@tijdig/platform';
import { projecteer } from './projecteer.ts';
import { alsMelding } from './voortgangsmelding.ts';

/** The projector as a process of its own, beside a case-api that writes the log. */
try {
  const { map, logniveau } = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(logniveau);
  let klaar = Promise.resolve();
  await draai(async (signal) => {
    klaar = projecteer({
      map,
      signal,
      opGereed: () => logboek.info({ map }, 'de projector volgt het logboek'),
      meld: (melding) => logboek.warn({}, melding),
      opVoortgang: (voortgang) => logboek.info({}, alsMelding(voortgang)),
    });
    return () => klaar;
  }, logboek);
  await klaar;
} catch (fout) {
  meldEnStop(fout);
}
