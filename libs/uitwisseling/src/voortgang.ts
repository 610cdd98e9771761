/** How far a long piece of work is: units done, of how many (an estimate), at what rate, seconds left. */
export type Voortgang = Readonly<{
  fase: 'controleren' | 'schrijven' | 'lezen';
  regels: number;
  totaal: number;
  perSeconde: number;
  resterend: number;
}>;

export type OpVoortgang = (voortgang: Voortgang) => void;

/** Tells at most twice a second how far it is. */
export const voortgangsmelder = (fase: Voortgang['fase'], op: OpVoortgang = () => {}) => {
  const begin = performance.now();
  let laatst = begin;
  return (regels: number, deel: number, klaar = false): void => {
    const nu = performance.now();
    if (!klaar && nu - laatst < 500) return;
    laatst = nu;
    const seconden = Math.max(0.001, (nu - begin) / 1000);
    const gedaan = Math.min(1, Math.max(deel, 1e-9));
    op({
      fase,
      regels,
      totaal: Math.max(regels, Math.round(regels / gedaan)),
      perSeconde: Math.round(regels / seconden),
      resterend: Math.round((seconden * (1 - gedaan)) / gedaan),
    });
  };
};
