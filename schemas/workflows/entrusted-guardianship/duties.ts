export * from './assess-trustee.ts';
export * from './sign-confirmation.ts';
