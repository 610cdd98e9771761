import { leesInstellingen, maakLogboek, meldEnStop, sluitNetjesAf } from '@tijdig/platform';
import { projecteer } from './projecteer.ts';
import { alsMelding } from './voortgangsmelding.ts';

/** The projector as a process of its own, beside a case-api that writes the log. */
try {
  const { map, logniveau } = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(logniveau);
  const einde = new AbortController();
  const klaar = projecteer({
    map,
    signal: einde.signal,
    opGereed: () => logboek.info({ map }, 'de projector volgt het logboek'),
    meld: (melding) => logboek.warn({}, melding),
    opVoortgang: (voortgang) => logboek.info({}, alsMelding(voortgang)),
  });
  sluitNetjesAf(() => {
    einde.abort();
    return klaar;
  }, logboek);
  await klaar;
} catch (fout) {
  meldEnStop(fout);
}
