import { openReader, verifyFile } from '@tijdig/event-store-sqlite';

/** How often each command is in the log, by its key, and whether the log is whole. */
export type Geteld = Readonly<{ perSleutel: ReadonlyMap<string, number>; bevindingen: number }>;

export const tel = async (folder: string): Promise<Geteld> => {
  const reader = await openReader({ folder });
  const perSleutel = new Map<string, number>();
  for (let blad = await reader.readAll({ raw: true, prefixes: ['zaak-'] }); blad.length > 0;) {
    for (const { metadata } of blad)
      perSleutel.set(metadata.commandoId!, (perSleutel.get(metadata.commandoId!) ?? 0) + 1);
    blad = await reader.readAll({ raw: true, prefixes: ['zaak-'], after: blad.at(-1)!.positie });
  }
  await reader.close();
  return { perSleutel, bevindingen: (await verifyFile(folder)).bevindingen.length };
};

export const zonder = (sleutels: Iterable<string>, { perSleutel }: Geteld): number =>
  [...sleutels].filter((sleutel) => !perSleutel.has(sleutel)).length;

export const dubbel = ({ perSleutel }: Geteld): number =>
  [...perSleutel.values()].filter((aantal) => aantal > 1).length;
