/** Rows with columns of equal width, two spaces apart. */
export const tabel = (rijen: readonly (readonly string[])[]): string => {
  const breedtes = (rijen[0] ?? []).map((_, i) => Math.max(...rijen.map((rij) => (rij[i] ?? '').length)));
  return rijen
    .map((rij) =>
      rij
        .map((cel, i) => cel.padEnd(breedtes[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
