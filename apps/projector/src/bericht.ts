/** What the thread tells. */
export type Bericht =
  | Readonly<{ soort: 'gereed' }>
  | Readonly<{ soort: 'melding'; melding: string }>
  | Readonly<{ soort: 'voortgang'; melding: string }>;

export type Draadgegevens = Readonly<{ map: string }>;
export const STOP = 'stop';
