/** The address without its question, which may hold what does not belong in a log. */
export const padVan = (url: string | undefined): string => (url ?? '').split('?', 1)[0]!;
