const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'x64',
  'arm',
  'ia32',
  'ppc64',
  's390x',
  'loong64',
  'riscv64',
  'mips64el',
];

export interface Platform {
  readonly os: string[];
  readonly cpu: string[];
  readonly libc?: string[];
}

/**
 * The platform of a package, from its name: `@biomejs/cli-linux-x64-musl`.
 *
 * @throws {Error} for a name without a platform.
 */
export const platformOf = (path: string): Platform => {
  const words = path.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`${path} names no platform`);
  return { os: [os], cpu: [cpu], ...(words.includes('musl') && { libc: ['musl'] }) };
};
