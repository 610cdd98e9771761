import type { Dagnummer } from '@tijdig/kernel';
import { berekenTermijn, berekenTweedeTerm, type Kalender, type Normregel } from '@tijdig/normen';

export type Termijnen = Readonly<{ deadline: Dagnummer; tweedeDeadline: Dagnummer | null }>;

/** The deadlines of a rule by the day that is counted from (the target date when it counts back). */
export type Termijnboek = (telVanaf: Dagnummer) => Termijnen;

const boeken = new WeakMap<Kalender, WeakMap<Normregel, Termijnboek>>();

/** Many zaken start on the same day, so each deadline is counted once a rule and calendar. */
export const termijnboek = (regel: Normregel, kalender: Kalender): Termijnboek => {
  let vanKalender = boeken.get(kalender);
  if (!vanKalender) boeken.set(kalender, (vanKalender = new WeakMap()));
  let boek = vanKalender.get(regel);
  if (!boek) vanKalender.set(regel, (boek = nieuwBoek(regel, kalender)));
  return boek;
};

const nieuwBoek = ({ norm, tweedeTerm }: Normregel, kalender: Kalender): Termijnboek => {
  const geteld = new Map<Dagnummer, Termijnen>();
  return (telVanaf) => {
    let termijnen = geteld.get(telVanaf);
    if (!termijnen) {
      const { deadline } = berekenTermijn(norm, telVanaf, kalender);
      const tweede = tweedeTerm ? berekenTweedeTerm(tweedeTerm, telVanaf, kalender).deadline : null;
      geteld.set(telVanaf, (termijnen = { deadline, tweedeDeadline: tweede }));
    }
    return termijnen;
  };
};
