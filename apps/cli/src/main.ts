import { voerUit } from './programma.ts';

/** A reader that has seen enough (`tijdig exporteer | head`) is no fault. */
process.stdout.on('error', (fout: NodeJS.ErrnoException) => process.exit(fout.code === 'EPIPE' ? 0 : 2));

process.exitCode = await voerUit(process.argv.slice(2));
