import { cpus, loadavg, totalmem } from 'node:os';

/** Where the figures come from: a rate means nothing without it. */
export const machine = {
  datum: new Date().toISOString().slice(0, 10),
  node: process.version,
  sqlite: process.versions['sqlite'] ?? '',
  kernen: cpus().length,
  processor: cpus()[0]?.model ?? '',
  geheugenGB: Math.round(totalmem() / 2 ** 30),
  belastingVooraf: Math.round(loadavg()[0]! * 10) / 10,
};
