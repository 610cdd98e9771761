type Bladwens = Readonly<{ pagina?: number; aantal?: number }>;

const GEWOON_AANTAL = 100;

/** One page of the rows, how many there are in all, and the number of the next page; null: this was the last. */
export const bladzijde = <R>(rijen: readonly R[], { pagina = 1, aantal = GEWOON_AANTAL }: Bladwens) => ({
  totaal: rijen.length,
  pagina,
  aantal,
  volgende: pagina * aantal < rijen.length ? pagina + 1 : null,
  werkstappen: rijen.slice((pagina - 1) * aantal, pagina * aantal),
});
