export * from './dissuade-guardian.ts';
export * from './educate-guardian.ts';
export * from './handle-harm.ts';
export * from './reprimand-in-court.ts';
export * from './reprimand-in-procuratorate.ts';
