/** The table of a small deployment; more shards only cost a sweep more queries. */
export const tables = { table: 'cases', reporters: 'reporters', shards: 4 } as const;
