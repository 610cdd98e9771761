import { isWhole, sizeOf, type LogFiles } from '../folder.ts';
import { PAGE, PIECE, differingPages, piecesOf } from '../seal/pieces.ts';
import type { Seal } from '../seal/seal.ts';
import type { Finding } from './report.ts';

const sizeFinding = (files: LogFiles, seal: Seal): Finding[] => {
  const size = sizeOf(files.log);
  if (size === seal.grootte) return [];
  const what = size < seal.grootte ? 'afgekapt' : 'langer geworden';
  const melding = `${files.log} is ${what}: ${size} bytes, bij het afsluiten ${seal.grootte}.`;
  return [{ soort: 'zegel', melding }];
};

const leftoverFinding = (files: LogFiles): Finding[] =>
  isWhole(files)
    ? []
    : [{ soort: 'zegel', melding: `Naast een afgesloten logboek hoort geen ${files.wal} met inhoud te staan.` }];

const pageFinding = (bladzijde: number): Finding => ({
  soort: 'zegel',
  melding: `Bladzijde ${bladzijde} (bytes ${(bladzijde - 1) * PAGE}–${bladzijde * PAGE - 1}) is veranderd sinds het afsluiten.`,
  bladzijde,
});

/** Every byte of a closed log against its seal. Which pages differ the CRCs tell; that any does, the SHA-256. */
export const compareBytes = async (files: LogFiles, seal: Seal): Promise<readonly Finding[]> => {
  const findings = [...sizeFinding(files, seal), ...leftoverFinding(files)];
  let index = 0;
  for await (const piece of piecesOf(files.log)) {
    const sealed = seal.stukken[index];
    const first = (index * PIECE) / PAGE + 1;
    index += 1;
    if (!sealed || sealed.sha256 === piece.sha256) continue;
    const pages = differingPages(sealed, piece);
    findings.push(...pages.map((page) => pageFinding(first + page)));
    if (pages.length === 0) findings.push({ soort: 'zegel', melding: `Mebibyte ${index} is veranderd.` });
  }
  return findings;
};
