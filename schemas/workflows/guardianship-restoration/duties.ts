export * from './assess-restoration.ts';
export * from './judge-restoration.ts';
export * from './settle-restoration.ts';
