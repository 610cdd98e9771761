import type { Datum } from '@tijdig/kernel';
import { foutBij, keur, volgensVelden, type Fout, type Verzoek } from '@tijdig/platform';
import { bodyfouten, ZAAKCOMMANDOS, type ZaakCommand, type ZaakCommandtype } from '@tijdig/zaak';
import { LICHAMEN } from '../lichamen.ts';
import { leesOpdracht, zonder } from './lees-opdracht.ts';
import type { Zaakopdracht } from './opdracht.ts';
import { zaakIdVoor } from './zaak-id.ts';

const ANDERS = { verwachteRevisie: 'GEEN_REVISIE' };
const ANDERS_BIJ_AANMELDING = { ...ANDERS, zaakId: 'GEEN_UUID' };

const andersBij = (type: ZaakCommandtype) => (type === 'MeldZaakAan' ? ANDERS_BIJ_AANMELDING : ANDERS);

/** What the body alone decides: its shape by class-validator, then dates and their order by the domain. */
const lichaamsfouten = (type: ZaakCommandtype, body: unknown, vandaag: Datum): readonly Fout[] => {
  const vorm = keur(LICHAMEN[type], body, volgensVelden(ZAAKCOMMANDOS[type].velden, andersBij(type)));
  if (vorm.some((fout) => fout.code === 'GEEN_OBJECT')) return vorm;
  const command = { ...zonder(body, ...Object.keys(andersBij(type))), type };
  return [...vorm, ...bodyfouten(command, vandaag).map((f) => foutBij(f.veld, f.code, f.details))];
};

/** A command of a zaak as it came over HTTP; throws Invoerfout with everything that is wrong. */
export const leesZaakopdracht = (
  type: ZaakCommandtype,
  verzoek: Verzoek,
  vandaag: Datum,
  zaakId?: string,
): Zaakopdracht => {
  const opdracht = leesOpdracht(type, verzoek, lichaamsfouten(type, verzoek.body, vandaag));
  const command = { ...zonder(verzoek.body, ...Object.keys(andersBij(type))), type } as ZaakCommand;
  if (command.type !== 'MeldZaakAan') return { ...opdracht, zaakId: zaakId!, command };
  const gegeven = (verzoek.body as { zaakId?: string }).zaakId?.toLowerCase();
  return { ...opdracht, zaakId: zaakIdVoor({ ...command, zaakId: gegeven }, opdracht.sleutel), command };
};
