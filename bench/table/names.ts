/** As small deployments have it; more shards cost a sweep more queries, and no others. */
export const tables = { table: 'cases', reporters: 'reporters', shards: 4 } as const;
