import { render } from 'preact';
import { haal, type Organisatie } from './api.ts';
import { Pagina } from './pagina.tsx';
import './stijl.css';

type Gezondheid = Readonly<{ voorbeeld?: boolean; standaardProfiel?: string | null }>;
type Profielen = Readonly<{ normprofielen: readonly Readonly<{ profielId: string }>[] }>;

/** What the organisation has: its profiles, its default, and whether this is the example. */
const organisatie = async (): Promise<Organisatie> => {
  const [gezondheid, { normprofielen }] = await Promise.all([
    haal<Gezondheid>('gezondheid', {}),
    haal<Profielen>('normprofielen', {}),
  ]);
  return {
    voorbeeld: gezondheid.voorbeeld === true,
    standaard: gezondheid.standaardProfiel ?? null,
    profielen: [...new Set(normprofielen.map((p) => p.profielId))],
  };
};

const plek = document.getElementById('app')!;
organisatie().then(
  (gevonden) => render(<Pagina organisatie={gevonden} />, plek),
  (fout: unknown) =>
    render(<p role="alert">Tijdig antwoordt niet: {fout instanceof Error ? fout.message : String(fout)}</p>, plek),
);
