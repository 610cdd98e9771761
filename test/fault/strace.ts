/** Reads what `strace -f -xx` wrote: the calls that change files, in the order in which they took effect. */
export type Aanroep =
  | Readonly<{ soort: 'schrijf'; pad: string; plek: number; bytes: Buffer }>
  | Readonly<{ soort: 'sync'; pad: string }>
  /** A flush that failed: the system forgets that the pages were not written, so no later flush brings them. */
  | Readonly<{ soort: 'gemist'; pad: string }>
  | Readonly<{ soort: 'kort'; pad: string; lengte: number }>
  | Readonly<{ soort: 'weg'; pad: string }>
  | Readonly<{ soort: 'ack'; n: number }>;

const uitHex = (tekst: string): Buffer => Buffer.from(tekst.replaceAll('\\x', ''), 'hex');
const FD = /^\d+<([^>]*)>/;
const padVan = (argumenten: string): string => {
  const ruw = FD.exec(argumenten)?.[1] ?? '';
  return ruw.includes('\\x') ? uitHex(ruw).toString() : ruw;
};

/** What strace cut off would silently be missing from the disk. */
const eisHeel = (argumenten: string): void => {
  if (argumenten.includes('"...')) throw new Error('strace did not record a write whole: raise its -s');
};

const schrijf = (argumenten: string): Aanroep | undefined => {
  eisHeel(argumenten);
  const m = /^\d+<[^>]*>, "((?:\\x[0-9a-f]{2})*)", \d+, (\d+)/.exec(argumenten);
  return m ? { soort: 'schrijf', pad: padVan(argumenten), plek: Number(m[2]), bytes: uitHex(m[1]!) } : undefined;
};

const bevestiging = (argumenten: string): Aanroep[] => {
  const m = /^1<[^>]*>, "((?:\\x[0-9a-f]{2})*)"/.exec(argumenten);
  const gemeld = m && /^ack (\d+)\n$/.exec(uitHex(m[1]!).toString());
  return gemeld ? [{ soort: 'ack', n: Number(gemeld[1]) }] : [];
};

const aanroepen = (naam: string, argumenten: string): Aanroep[] => {
  switch (naam) {
    case 'pwrite64': {
      const gevonden = schrijf(argumenten);
      return gevonden ? [gevonden] : [];
    }
    case 'fsync':
    case 'fdatasync':
      return [{ soort: 'sync', pad: padVan(argumenten) }];
    case 'ftruncate':
      return [{ soort: 'kort', pad: padVan(argumenten), lengte: Number(/, (\d+)/.exec(argumenten)?.[1] ?? 0) }];
    case 'unlink': {
      const m = /^"((?:\\x[0-9a-f]{2})*)"/.exec(argumenten);
      return m ? [{ soort: 'weg', pad: uitHex(m[1]!).toString() }] : [];
    }
    case 'write':
      return bevestiging(argumenten);
    default:
      return [];
  }
};

const REGEL = /^(\d+)\s+(\w+)\((.*)$/;
const HERVAT = /^(\d+)\s+<\.\.\. (\w+) resumed>(.*)$/;
const mislukt = (rest: string) => /=\s*-1\b/.test(rest.slice(-200));

/**
 * A flush counts from its completion, a write from its start (it may reach the disk at any time after). Calls of
 * several threads are interleaved by strace as `<unfinished …>` and `<… resumed>`.
 */
export const leesSpoor = (tekst: string): Aanroep[] => {
  const open = new Map<string, Readonly<{ naam: string; argumenten: string }>>();
  const spoor: Aanroep[] = [];
  const neem = (naam: string, argumenten: string) => spoor.push(...aanroepen(naam, argumenten));
  const isFlush = (naam: string) => naam === 'fsync' || naam === 'fdatasync';
  const flush = (naam: string, argumenten: string, slot: string) =>
    mislukt(slot) ? spoor.push({ soort: 'gemist', pad: padVan(argumenten) }) : neem(naam, argumenten);
  for (const regel of tekst.split('\n')) {
    const hervat = HERVAT.exec(regel);
    if (hervat) {
      const begonnen = open.get(hervat[1]!);
      open.delete(hervat[1]!);
      if (begonnen && isFlush(begonnen.naam)) flush(begonnen.naam, begonnen.argumenten, hervat[3]!);
      continue;
    }
    const heel = REGEL.exec(regel);
    if (!heel) continue;
    const [, draad, naam, rest] = heel as unknown as [string, string, string, string];
    if (rest.endsWith('<unfinished ...>')) {
      open.set(draad, { naam, argumenten: rest });
      if (!isFlush(naam)) neem(naam, rest);
    } else if (isFlush(naam)) flush(naam, rest, rest);
    else if (!mislukt(rest)) neem(naam, rest);
  }
  return spoor;
};
