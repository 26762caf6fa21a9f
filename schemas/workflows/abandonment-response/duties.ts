export * from './admonish-abandonment.ts';
export * from './decide-punishment.ts';
export * from './handle-abandonment.ts';
export * from './investigate.ts';
export * from './review-arrest.ts';
export * from './review-prosecution.ts';
export * from './tell-village.ts';
export * from './try-case.ts';
