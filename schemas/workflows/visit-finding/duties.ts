export * from './answer-visit.ts';
