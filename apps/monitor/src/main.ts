import { draai, leesInstellingen, maakLogboek, meldEnStop, openLezing, start } from '@tijdig/platform';
import { MonitorModule } from './monitor.module.ts';

/** Questions alone: reads a data folder beside whoever writes it. */
try {
  const instellingen = leesInstellingen(process.argv.slice(2), process.env);
  const logboek = maakLogboek(instellingen.logniveau);
  await draai(async () => {
    const lezing = await openLezing({ instellingen, logboek });
    const { adres, stop } = await start({ delen: lezing.delen, modules: [MonitorModule] });
    process.stdout.write(`Tijdig luistert op ${adres}\n`);
    return async () => {
      await stop();
      await lezing.sluit();
    };
  }, logboek);
} catch (fout) {
  meldEnStop(fout);
}
