export * from './follow-up-call.ts';
export * from './handle-call.ts';
