type Breuk = Readonly<{ percentage: number | null }>;
type Effectrij = Readonly<{
  stap: string;
  maat: string;
  norm: number | null;
  waarden: readonly (number | Breuk | null)[];
}>;
export type Effectantwoord = Readonly<{ peildata: readonly string[]; rijen: readonly Effectrij[] }>;

const naamVan = ({ stap, maat }: Effectrij): string =>
  maat === 'werkvoorraad' ? `openstaand ${stap}` : `tijdigheid ${stap} %`;

const waardeVan = (waarde: Effectrij['waarden'][number]): string =>
  String((typeof waarde === 'object' ? waarde?.percentage : waarde) ?? '');

/** The source's own file, letter for letter: no BOM, no stamp. */
export const effectCsv = ({ peildata, rijen }: Effectantwoord): string =>
  [
    ['reeks', ...peildata, 'norm'],
    ...rijen.map((rij) => [naamVan(rij), ...rij.waarden.map(waardeVan), String(rij.norm ?? '')]),
  ]
    .map((regel) => `${regel.join(';')}\r\n`)
    .join('');
