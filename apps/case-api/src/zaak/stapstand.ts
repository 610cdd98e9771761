import { dagnummer, type Datum } from '@tijdig/kernel';
import type { Normkennis } from '@tijdig/normen';
import { werkstappenVan, type Zaakwerkstap } from '@tijdig/projections';
import type { Context, Opgetekend, Stap, Stapstand, ZaakCommand } from '@tijdig/zaak';

const isOpen = ({ status }: Zaakwerkstap): boolean => status === 'open' || status === 'over termijn';

/** How a step stands on a day under all profiles that are known. */
const standVan = (rijen: readonly Zaakwerkstap[], bestaat: boolean): Stapstand => {
  const laatste = (datums: readonly (Datum | null)[]) =>
    datums
      .filter((datum) => datum !== null)
      .sort()
      .at(-1) ?? null;
  const gedaanOp = laatste(rijen.filter(({ status }) => status === 'afgerond').map(({ eind }) => eind));
  const vervallenOp = laatste(rijen.filter(({ status }) => status === 'vervallen').map(({ vervallen }) => vervallen));
  return { bestaat, open: rijen.some(isOpen), gedaanOp, vervallenOp };
};

/** A report closes rows of its own soort. */
const STAP_VAN_RAPPORTAGE: Readonly<Record<string, Stap>> = {
  JAARRAPPORTAGE: 'JAARRAPPORTAGE',
  JR_VERSLAG_OM: 'JR_VERSLAG_OM',
};

/** What the norms say about the step that a command is about. */
export const stapcontext = (
  command: ZaakCommand,
  geschiedenis: readonly Opgetekend[],
  normen: Normkennis,
  vandaag: Datum,
): Partial<Context> => {
  const rijenVan = (stap: Stap, dag: Datum) =>
    werkstappenVan(geschiedenis, normen, dagnummer(dag)).filter((rij) => rij.stap === stap);
  if (command.type === 'LaatWerkstapVervallen' || command.type === 'LegRedenOverschrijdingVast') {
    const rijen = rijenVan(command.stap, command.type === 'LaatWerkstapVervallen' ? command.datum : vandaag);
    return { stap: standVan(rijen, rijen.length > 0) };
  }
  if (command.type !== 'StelRapportageVast') return {};
  const stap = STAP_VAN_RAPPORTAGE[command.soort];
  return {
    deadlines: stap
      ? rijenVan(stap, vandaag)
          .filter(isOpen)
          .map(({ deadline }) => deadline)
      : [],
  };
};
