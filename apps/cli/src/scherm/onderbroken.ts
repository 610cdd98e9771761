/** A log that holds half a file is never a surprise: whoever works on it hears which, and what to do. */
export const importAfgebroken = (bestand: string): string =>
  `Let op: de import van ${bestand} is afgebroken. Voer die opnieuw uit om hem af te maken.`;
