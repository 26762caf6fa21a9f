export * from './parents-dna.ts';
export * from './search-child.ts';
