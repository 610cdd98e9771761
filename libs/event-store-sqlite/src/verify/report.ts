import type { Head } from '@tijdig/event-store';

/** Something that is not as it was left, with the place where. */
export type Finding = Readonly<{
  soort: 'zegel' | 'bestand' | 'structuur' | 'keten' | 'volgorde';
  melding: string;
  /** Page of the file, from 1, and the table or index it belongs to. */
  bladzijde?: number;
  onderdeel?: string;
  stream?: string;
  revisie?: number;
  positie?: bigint;
  eventId?: string;
}>;

/** Only a closed store has a seal; a crashed one is checked by structure and chain alone. */
export type SealState = 'klopt' | 'gebroken' | 'ontbreekt' | 'in gebruik';

export type FileReport = Readonly<{
  inOrde: boolean;
  zegel: SealState;
  logId: string | undefined;
  gebeurtenissen: number;
  stromen: number;
  hoofd: Head;
  bevindingen: readonly Finding[];
}>;
