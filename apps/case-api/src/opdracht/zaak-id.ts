import { v5 } from 'uuid';

/** Fixed for ever: with another value the same order would become a second zaak. */
const ZAKEN = '6f1f3a5e-3d0b-5c77-9a51-7c0f4b1d2e60';

type Besluit = Readonly<{ zaakId?: string | undefined; ketenkenmerk?: string | undefined; maatregelType: string }>;

/**
 * A new zaak's id follows from its order, so that the same order twice is one zaak and 'the stream does not exist yet'
 * is the uniqueness check on every store. A slash is in no kenmerk, so no two orders share a name.
 */
export const zaakIdVoor = ({ zaakId, ketenkenmerk, maatregelType }: Besluit, sleutel: string): string =>
  zaakId ?? v5(ketenkenmerk === undefined ? `sleutel/${sleutel}` : `keten/${ketenkenmerk}/${maatregelType}`, ZAKEN);

export const zaakstroom = (zaakId: string): string => `zaak-${zaakId}`;
