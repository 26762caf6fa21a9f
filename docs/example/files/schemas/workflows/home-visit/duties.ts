export * from './confirm-visit.ts';
export * from './make-visit.ts';
export * from './plan-visit.ts';
