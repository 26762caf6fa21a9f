export * from './assess-guardianship.ts';
export * from './assess-survival.ts';
export * from './follow-conference-referral.ts';
export * from './hold-conference.ts';
