const gewicht = (deel: string): number => {
  const q = /;\s*q=([\d.]+)/.exec(deel)?.[1];
  return q === undefined ? 1 : Number(q);
};

/** CSV is asked for by name, and not less than JSON. */
export const wilCsv = (accept: string | undefined): boolean => {
  const delen = (accept ?? '').split(',').map((deel) => deel.trim().toLowerCase());
  const van = (soort: string) => Math.max(0, ...delen.filter((deel) => deel.split(';', 1)[0] === soort).map(gewicht));
  return van('text/csv') > 0 && van('text/csv') >= van('application/json');
};
