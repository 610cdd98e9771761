import { datumVan } from '@tijdig/kernel';
import { plusMaanden } from '@tijdig/normen';
import type { MaatregelType } from '@tijdig/zaak';
import type { Maatregel } from './maatregelen.ts';
import { voorbeeldId, werkdagVanaf, type Voorbeeldzaak } from './zaak.ts';

const TYPE: Readonly<Record<Maatregel['soort'], MaatregelType>> = {
  JR: 'TOEZICHT_BEGELEIDING_GEDWONGEN',
  OTS: 'OTS',
  VOOGDIJ: 'VOOGDIJ',
};

const GEMEENTEN: Readonly<Record<string, readonly string[]>> = {
  Drenthe: ['0106', '0109', '0114', '0118', '1681', '1690'],
  Groningen: ['0014', '0037', '0047', '1895', '1950', '1966'],
};

/** Some zaken are of brothers and sisters: every fifth number shares the gezin of the one before it. */
const gezinsnummer = ({ nummer }: Maatregel): number => (nummer % 5 === 0 ? nummer - 1 : nummer);

export const verwachtEinde = ({ maatregel: m }: Voorbeeldzaak): number | null =>
  m.soort === 'OTS' ? (m.beeindigd ?? plusMaanden(m.kennisgeving, 12)) : null;

const meldAan = (zaak: Voorbeeldzaak): void => {
  const { maatregel: m } = zaak;
  const dag = datumVan(m.kennisgeving);
  const einde = verwachtEinde(zaak);
  const gemeenten = GEMEENTEN[m.regio] ?? ['0000'];
  zaak.noteer(
    'ZaakAangemeld',
    m.kennisgeving,
    {
      jeugdigeId: voorbeeldId(`jeugdige ${m.nummer}`),
      gezinId: voorbeeldId(`gezin ${gezinsnummer(m)}`),
      maatregelType: TYPE[m.soort],
      beschikkingsdatum: dag,
      ingangsdatum: dag,
      kennisgevingsdatum: dag,
      ...(einde !== null && { verwachteEinddatum: datumVan(einde) }),
      regioCode: m.regio,
      gemeenteCode: gemeenten[zaak.greep('gemeente', gemeenten.length)]!,
      herkomst: m.soort === 'JR' ? 'OM' : 'RECHTBANK',
      ketenkenmerk: `VB-${String(m.nummer).padStart(4, '0')}`,
    },
    { uur: 6, dagen: 0 },
  );
  zaak.noteer('ZaakAanTeamToegewezen', m.kennisgeving, { teamId: zaak.team, datum: dag }, { uur: 7, dagen: 0 });
};

/** One in nine starts with somebody who only holds it until there is room. */
const wijsToe = (zaak: Voorbeeldzaak): void => {
  const { toewijzing } = zaak.maatregel;
  if (toewijzing === null) return;
  const datum = datumVan(toewijzing);
  const vast = werkdagVanaf(toewijzing + 14 + zaak.greep('vast', 21));
  if (!zaak.eenOp('tijdelijk', 9) || vast >= zaak.einde) {
    zaak.noteer('HulpverlenerToegewezen', toewijzing, { medewerkerId: zaak.hulpverlener(), rolInZaak: 'vast', datum });
    return;
  }
  const vervanger = zaak.hulpverlener(1);
  zaak.noteer('HulpverlenerToegewezen', toewijzing, { medewerkerId: vervanger, rolInZaak: 'tijdelijk', datum });
  const over = datumVan(vast);
  zaak.noteer('HulpverlenerToegewezen', vast, { medewerkerId: zaak.hulpverlener(), rolInZaak: 'vast', datum: over });
  zaak.noteer('ToewijzingBeeindigd', vast, {
    medewerkerId: vervanger,
    rolInZaak: 'tijdelijk',
    datum: over,
    reden: 'VASTE_JEUGDBESCHERMER',
  });
};

/** The order, the team and who does it. */
export const begin = (zaak: Voorbeeldzaak): void => {
  meldAan(zaak);
  wijsToe(zaak);
};
