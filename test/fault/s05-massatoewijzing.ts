import { Logwacht } from './s01-rijen.ts';
import { keurExtra, keurGaaf, metExtra, type Keuring } from './s05-keur.ts';
import { EXTRA } from './s05-velden.ts';
import type { Fouttest } from './verslag.ts';
import { Lijn } from './vijandig/lijn.ts';
import { startNaief } from './vijandig/naief.ts';
import { leesOperaties } from './vijandig/openapi.ts';
import { maakOordeel } from './vijandig/oordeel.ts';
import { startProduct } from './vijandig/product.ts';
import { maakKennis } from './vijandig/voorbeelden.ts';

const naarNaief = async (): Promise<number> => {
  const naief = await startNaief();
  const lijn = new Lijn(naief.poort);
  const { tekst } = await lijn.vraag({ methode: 'POST', pad: '/', lichaam: '{"naam":"x","rol":"beheerder"}' });
  lijn.sluit();
  await naief.stop();
  return (JSON.parse(tekst) as { rol: string }).rol === 'beheerder' ? 1 : 0;
};

/** Fields that are not the caller's to give, in every object of every body: refused, each and every one. */
export const S5: Fouttest = {
  id: 'S5',
  draai: async ({ seed }) => {
    const product = await startProduct();
    const lijn = new Lijn(product.poort);
    const oordeel = await maakOordeel(lijn);
    const operaties = await leesOperaties(lijn);
    const keuringen: Keuring[] = [];
    const gaaf: string[] = [];
    for (const operatie of operaties) {
      const kennis = await maakKennis(lijn);
      const met = { lijn, oordeel, wacht: await Logwacht.vanaf(product.reader) };
      for (const anders of metExtra(operatie, kennis)) keuringen.push(await keurExtra(operatie, kennis, anders, met));
      if (operatie.lichaam) gaaf.push(...(await keurGaaf(operatie, kennis, met)));
    }
    lijn.sluit();
    const { verifies } = await product.stop();
    const control = await naarNaief();
    const accepted = keuringen.filter((k) => k.accepted).length;
    const mis = [...keuringen.flatMap((k) => k.mis ?? []), ...gaaf];
    const bodies = operaties.filter(({ lichaam }) => lichaam).length;
    return {
      id: 'S5',
      wat: 'fields that are not the caller’s to give, in every object of every body',
      seed,
      rounds: keuringen.length,
      fields: EXTRA.length,
      bodies,
      accepted,
      wrong: mis.length,
      ...(mis.length > 0 && { examples: mis.slice(0, 8) }),
      verifies,
      control: { wat: 'a server that keeps what it is given', failed: control > 0, accepted: control },
      pass: accepted + mis.length === 0 && bodies > 0 && verifies,
    };
  },
};
