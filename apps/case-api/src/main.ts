import { draai, leesInstellingen, maakLogboek, meldEnStop, openOpslag, start } from '@tijdig/platform';
import { CaseApiModule } from './case-api.module.ts';

/** Commands alone: the one writer of a data folder. */
try {
  const instellingen = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(instellingen.logniveau);
  await draai(async () => {
    const opslag = await openOpslag({ instellingen, logboek });
    const { adres, stop } = await start({ delen: opslag.delen, modules: [CaseApiModule] });
    process.stdout.write(`Tijdig luistert op ${adres}\n`);
    return async () => {
      await stop();
      await opslag.sluit();
    };
  }, logboek);
} catch (fout) {
  meldEnStop(fout);
}
