/** Measures how many milliseconds the import of a bundle takes in a fresh process. */
const { argv } = process;
const since = performance.now();
await import(argv[2] ?? '');
process.stdout.write(String(performance.now() - since));
