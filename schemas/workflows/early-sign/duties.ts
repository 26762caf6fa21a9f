export * from './look-into-clue.ts';
