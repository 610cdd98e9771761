import type { BackupReport } from '@tijdig/event-store-sqlite';
import { getal, zeg } from './scherm.ts';

const OP_SCHERM = 20;

/** What a backup holds: enough to compare by eye with another of the same log. */
export const vertelKopie = ({ manifest }: BackupReport): void => {
  const { logId, positie, hash, gebeurtenissen, grootte, sha256, moment, software } = manifest;
  zeg(
    [
      `  logboek        ${logId}`,
      `  gebeurtenissen ${getal(gebeurtenissen)}, tot en met positie ${positie}`,
      `  laatste hash   ${hash || '-'}`,
      `  bestand        ${getal(grootte)} bytes, SHA-256 ${sha256}`,
      `  gemaakt        ${moment} door ${software}`,
    ].join('\n'),
  );
};

export const vertelBevindingen = ({ bevindingen }: BackupReport): void => {
  for (const { melding } of bevindingen.slice(0, OP_SCHERM)) zeg(`FOUT: ${melding}`);
  if (bevindingen.length > OP_SCHERM) zeg(`… en nog ${getal(bevindingen.length - OP_SCHERM)}.`);
};
