import { leesInstellingen, maakLogboek, meldEnStop, sluitNetjesAf } from '@tijdig/platform';
import { startTijdig } from './tijdig.ts';

try {
  const instellingen = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(instellingen.logniveau);
  const { adres, stop } = await startTijdig({ instellingen, logboek });
  sluitNetjesAf(stop, logboek);
  logboek.info({ map: instellingen.map }, 'alleen deze computer kan erbij, want er zijn nog geen logins');
  process.stdout.write(`Tijdig luistert op ${adres}\n`);
} catch (fout) {
  meldEnStop(fout);
}
