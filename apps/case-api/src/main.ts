import { leesInstellingen, maakLogboek, meldEnStop, openOpslag, sluitNetjesAf, start } from '@tijdig/platform';
import { CaseApiModule } from './case-api.module.ts';

/** Commands alone: the one writer of a data folder. */
try {
  const instellingen = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(instellingen.logniveau);
  const opslag = await openOpslag({ instellingen, logboek });
  const { adres, stop } = await start({ delen: opslag.delen, modules: [CaseApiModule] });
  sluitNetjesAf(async () => {
    await stop();
    await opslag.sluit();
  }, logboek);
  process.stdout.write(`Tijdig luistert op ${adres}\n`);
} catch (fout) {
  meldEnStop(fout);
}
