export const UUR = 3_600_000;

/** When the clock in Amsterdam goes forward or back: 01:00 UTC. */
export const klokkuren: readonly number[] = [
  '2024-03-31',
  '2024-10-27',
  '2025-03-30',
  '2025-10-26',
  '2026-03-29',
  '2026-10-25',
].map((dag) => Date.parse(`${dag}T01:00:00Z`));
