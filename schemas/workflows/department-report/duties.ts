export * from './answer-reporter.ts';
export * from './handle-report.ts';
export * from './receive-report.ts';
