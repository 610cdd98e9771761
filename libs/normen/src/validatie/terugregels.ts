import { fout, plaatsIn, veldIn } from './normfout.ts';
import { teltTerug, type Combinatieregel } from './reeksregels.ts';

export const terugKentGeenOvernamestart: Combinatieregel = (regel, plek) =>
  teltTerug(regel) && regel.bijOvername === 'vanaf-overname'
    ? [fout(veldIn(plek, 'bijOvername'), 'NORM_TERUG_VANAF_OVERNAME')]
    : [];

export const terugKentGeenTweedeTerm: Combinatieregel = (regel, plek) =>
  teltTerug(regel) && regel.tweedeTerm ? [fout(veldIn(plek, 'tweedeTerm'), 'NORM_TERUG_TWEEDE_TERM')] : [];

export const terugHeeftEenDoeldatum: Combinatieregel = (regel, plek) =>
  teltTerug(regel)
    ? (regel.start ?? []).flatMap(({ doeldatum }, i) =>
        doeldatum ? [] : [fout(veldIn(plaatsIn(veldIn(plek, 'start'), i), 'doeldatum'), 'NORM_DOELDATUM_ONTBREEKT')],
      )
    : [];

export const alleenTerugHeeftEenDoeldatum: Combinatieregel = (regel, plek) => {
  if (!regel.norm || teltTerug(regel)) return [];
  const inStart = (regel.start ?? []).flatMap(({ doeldatum }, i) =>
    doeldatum ? [veldIn(plaatsIn(veldIn(plek, 'start'), i), 'doeldatum')] : [],
  );
  const plekken = regel.herstart ? [...inStart, veldIn(plek, 'herstart')] : inStart;
  return plekken.map((plaats) => fout(plaats, 'NORM_ALLEEN_BIJ_TERUG'));
};
