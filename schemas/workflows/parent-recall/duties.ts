export * from './compliance.ts';
export * from './contact-parent.ts';
export * from './escort.ts';
export * from './notify-parents.ts';
export * from './notify-reprimand.ts';
export * from './order-return.ts';
export * from './reprimand.ts';
export * from './verify-visit.ts';
