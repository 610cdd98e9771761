import type { Dagnummer } from '@tijdig/kernel';

const DAG_MS = 86_400_000;

export const jaarVan = (dag: Dagnummer): number => new Date(dag * DAG_MS).getUTCFullYear();

/** The same day number `aantal` months on (back when negative), or the last day of that month. */
export const plusMaanden = (dag: Dagnummer, aantal: number): Dagnummer => {
  const van = new Date(dag * DAG_MS);
  const [jaar, maand] = [van.getUTCFullYear(), van.getUTCMonth() + aantal];
  const eerste = Date.UTC(jaar, maand, 1) / DAG_MS;
  const laatste = Date.UTC(jaar, maand + 1, 0) / DAG_MS;
  return Math.min(eerste + van.getUTCDate() - 1, laatste);
};
