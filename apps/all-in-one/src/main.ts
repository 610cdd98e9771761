import { draai, leesInstellingen, maakLogboek, meldEnStop } from '@tijdig/platform';
import { startTijdig } from './tijdig.ts';

try {
  const instellingen = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(instellingen.logniveau);
  await draai(async (signal) => {
    const { adres, stop } = await startTijdig({ instellingen, logboek, signal });
    logboek.info({ map: instellingen.map }, 'alleen deze computer kan erbij, want er zijn nog geen logins');
    process.stdout.write(`Tijdig luistert op ${adres}\n`);
    return stop;
  }, logboek);
} catch (fout) {
  meldEnStop(fout);
}
