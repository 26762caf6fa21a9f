/** Says how many milliseconds it takes to import a bundle in a process that has done nothing else. */
const { argv } = process;
const since = performance.now();
await import(argv[2] ?? '');
process.stdout.write(String(performance.now() - since));
