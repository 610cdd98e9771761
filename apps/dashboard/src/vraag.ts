/** What the page asks. It lives in the address bar, so a view can be kept, shared and reloaded. */
export type Vraag = Readonly<{ begin: string; peildata: readonly string[]; kennismoment: string; profiel: string }>;

/** The peildata of the source table (JB Noord, 'Effect inzet op sturing', 2025). */
export const VOORBEELD: Omit<Vraag, 'profiel'> = {
  begin: '2024-12-10',
  peildata:
    '2025-01-07 2025-02-02 2025-03-03 2025-04-07 2025-05-06 2025-06-01 2025-07-03 2025-07-31 2025-08-21 2025-09-09 2025-09-29 2025-10-14 2025-11-24'.split(
      ' ',
    ),
  kennismoment: '',
};

const iso = (dag: Date) => dag.toISOString().slice(0, 10);

/** The last six month ends and today: what an organisation of its own sees first. */
export const recent = (vandaag: Date): Omit<Vraag, 'profiel'> => {
  const maandeinde = (terug: number) =>
    iso(new Date(Date.UTC(vandaag.getFullYear(), vandaag.getMonth() - terug + 1, 0)));
  const eindes = [6, 5, 4, 3, 2, 1].map(maandeinde);
  const laatste = iso(vandaag);
  return { begin: maandeinde(7), peildata: eindes.at(-1)! < laatste ? [...eindes, laatste] : eindes, kennismoment: '' };
};

export const leesVraag = (zoek: string, anders: Vraag): Vraag => {
  const q = new URLSearchParams(zoek);
  return {
    begin: q.get('begin') ?? anders.begin,
    peildata: q.get('peildata')?.split(',').filter(Boolean) ?? anders.peildata,
    kennismoment: q.get('kennismoment') ?? anders.kennismoment,
    profiel: q.get('profiel') ?? anders.profiel,
  };
};

export const schrijfVraag = ({ begin, peildata, kennismoment, profiel }: Vraag): string =>
  `?${new URLSearchParams({ profiel, begin, peildata: peildata.join(','), ...(kennismoment && { kennismoment }) })}`;

const NL = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const NL_LANG = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const kort = (datum: string) => NL.format(new Date(datum));
export const lang = (datum: string) => NL_LANG.format(new Date(datum));
export const dagErna = (datum: string) => iso(new Date(Date.parse(datum) + 86_400_000));
