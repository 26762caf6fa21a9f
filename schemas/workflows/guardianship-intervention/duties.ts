export * from './answer-breach.ts';
export * from './decide-warning.ts';
export * from './follow-education.ts';
export * from './household-visit.ts';
export * from './report-breach.ts';
export * from './revisit-warned.ts';
export * from './serve-warning.ts';
export * from './visit-warned.ts';
