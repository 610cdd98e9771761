/** Answers go to standard output, everything about them to standard error. */
export const zeg = (tekst: string): void => {
  process.stdout.write(`${tekst}\n`);
};

export const meld = (tekst: string): void => {
  process.stderr.write(`${tekst}\n`);
};

/** Writes at the pace of whoever reads, so that a large export does not pile up in memory. */
export const schrijf = (doel: NodeJS.WritableStream, tekst: string): Promise<void> =>
  new Promise((klaar, mislukt) => doel.write(tekst, (fout) => (fout ? mislukt(fout) : klaar())));

const aantalVorm = new Intl.NumberFormat('nl-NL');
/** 1234567 → `1.234.567`. */
export const getal = (n: number): string => aantalVorm.format(n);

/** 1 → `1 fout`, 2 → `2 fouten`. */
export const aantal = (n: number, een: string, meer: string): string => `${getal(n)} ${n === 1 ? een : meer}`;
