import { setTimeout as wacht } from 'node:timers/promises';
import { startDienst } from './dienst/dienst.ts';
import { dubbel, tel, zonder } from './dienst/geteld.ts';
import { isGelukt, isNetteWeigering, meldZaakAan, vraag } from './dienst/verzoek.ts';
import { maakSchijfje } from './dienst/volle-schijf.ts';
import { p, type Fouttest } from './verslag.ts';

/** More than two write-ahead files can take, so that there is always something to free. */
const MEGABYTES = 64;
const LANGSTE_HERSTEL_MS = 30_000;

type Boek = { bevestigd: Set<string>; geweigerd: Set<string>; onnet: number; hersteld: number[] };

/** Reports zaken until the disk refuses; what was refused is remembered, for it is not recorded. */
const schrijfTotVol = async (adres: string, ronde: number, boek: Boek): Promise<string> => {
  for (let n = 0; n < 20_000; n += 1) {
    const sleutel = `t3-${ronde}-${n}`;
    const antwoord = await meldZaakAan(adres, sleutel);
    if (isGelukt(antwoord)) boek.bevestigd.add(sleutel);
    else {
      if (!isNetteWeigering(antwoord)) boek.onnet += 1;
      boek.geweigerd.add(sleutel);
      return sleutel;
    }
  }
  throw new Error('the disk never became full');
};

/** With a full disk: refused again and again, while questions are answered. */
const blijftLezen = async (adres: string, ronde: number, boek: Boek): Promise<number> => {
  let onbeantwoord = 0;
  for (let n = 0; n < 10; n += 1) {
    const sleutel = `t3-${ronde}-vol-${n}`;
    const antwoord = await meldZaakAan(adres, sleutel);
    if (isGelukt(antwoord)) boek.bevestigd.add(sleutel);
    else boek.geweigerd.add(sleutel);
    if (!isGelukt(antwoord) && !isNetteWeigering(antwoord)) boek.onnet += 1;
    const vragen = ['werkvoorraad?peildatum=2025-06-02&profiel=JBN-2025', 'gezondheid', 'codelijsten'];
    for (const wat of vragen) if ((await vraag(`${adres}/v1/${wat}`)).status !== 200) onbeantwoord += 1;
  }
  return onbeantwoord;
};

/** The client does what Retry-After says, only more often; nobody touches the server. */
const wachtTotHersteld = async (adres: string, sleutel: string, boek: Boek): Promise<void> => {
  const begin = performance.now();
  for (;;) {
    const antwoord = await meldZaakAan(adres, sleutel);
    const duur = performance.now() - begin;
    if (isGelukt(antwoord)) {
      boek.bevestigd.add(sleutel);
      boek.geweigerd.delete(sleutel);
      boek.hersteld.push(duur);
      return;
    }
    if (duur > LANGSTE_HERSTEL_MS) throw new Error(`writing did not resume: ${antwoord.status} ${antwoord.tekst}`);
    await wacht(100);
  }
};

/** Are the figures as far as the log again? */
const volgtWeer = async (adres: string): Promise<boolean> => {
  const { koppen, tekst } = await meldZaakAan(adres, 't3-laatste');
  if (!koppen.get('etag')) return false;
  const { positie } = JSON.parse(tekst) as { positie: string };
  const url = `${adres}/v1/werkvoorraad?peildatum=2025-06-02&profiel=JBN-2025&minPositie=${positie}`;
  for (let poging = 0; poging < 10; poging += 1) {
    if ((await vraag(url)).status === 200) return true;
    await wacht(1000);
  }
  return false;
};

/** The disk fills up under the whole of Tijdig and is freed again: refused in words, nothing lost, nobody needed. */
export const T3: Fouttest = {
  id: 'T3',
  draai: async ({ seed, kort }) => {
    const schijfje = maakSchijfje(MEGABYTES);
    const boek: Boek = { bevestigd: new Set(), geweigerd: new Set(), onnet: 0, hersteld: [] };
    const rounds = kort ? 3 : 10;
    let onbeantwoord = 0;
    const dienst = await startDienst(schijfje.map).catch((fout: unknown) => {
      schijfje.weg();
      throw fout;
    });
    try {
      for (let ronde = 0; ronde < rounds; ronde += 1) {
        schijfje.vul(700_000 * (1 + (ronde % 3)));
        const sleutel = await schrijfTotVol(dienst.adres, ronde, boek);
        onbeantwoord += await blijftLezen(dienst.adres, ronde, boek);
        schijfje.maakRuimte();
        await wachtTotHersteld(dienst.adres, sleutel, boek);
      }
      const figures = await volgtWeer(dienst.adres);
      const exitCode = await dienst.stop();
      const geteld = await tel(schijfje.map);
      const [lost, dup] = [zonder(boek.bevestigd, geteld), dubbel(geteld)];
      const geloofd = zonder(boek.geweigerd, geteld);
      return {
        id: 'T3',
        wat: 'disk full under the whole server, and freed again',
        seed,
        rounds,
        acked: boek.bevestigd.size,
        refused: boek.geweigerd.size,
        lost,
        dup,
        broken: geteld.bevindingen,
        otherAnswers: boek.onnet,
        unansweredQuestions: onbeantwoord,
        figuresFollow: figures,
        exitCode,
        p50: p(boek.hersteld, 0.5),
        max: p(boek.hersteld, 1),
        control: { wat: 'take a refusal for recorded', failed: geloofd > 0, lost: geloofd },
        pass: lost + dup + geteld.bevindingen + boek.onnet + onbeantwoord === 0 && figures && exitCode === 0,
      };
    } finally {
      await dienst.doodSlaan();
      schijfje.weg();
    }
  },
};
