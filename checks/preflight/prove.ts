import { linesOf } from '#domain/directory/lines-of';
import type { Packs } from '#domain/policy/layers';
import { resolve } from '#domain/policy/resolve';
import { dateOf } from '#domain/time/zone';
import type { Deployment } from '#infra/deployment';
import type { Instant } from '#schemas/time';
import { decidedSection } from './decided.ts';
import { type Directory, directorySection } from './directory.ts';
import { entrySection } from './entry.ts';
import { isBlocking, look, type Section } from './item.ts';
import { regionSection } from './region.ts';
import { stepsSection } from './steps.ts';

export interface Asked {
  readonly name: string;
  readonly deployments: Readonly<Record<string, Deployment>>;
  readonly packs: Packs;
  readonly directory?: Directory;
  /** The day for which the packs are asked. */
  readonly at: Instant;
}

const NO_DIRECTORY: Section = {
  title: { zh: '名录', en: 'The directory' },
  items: [
    look(
      '未给出名录文件：岗位未核对，所用政策包未知，下面核对全部政策包',
      'no directory file was given: nobody’s post is checked, and every pack of the repository is, for the file names the one in force',
    ),
  ],
};

/** A pack that cannot be read is no less to be shown. */
const mayBeNamed = (packs: Packs, name: string): boolean => {
  try {
    return packs[name]?.kind === 'deployment';
  } catch {
    return true;
  }
};

/** The packs that the divisions of the file name; without a file, every pack that a division may name. */
const namedIn = ({ packs, directory }: Asked): readonly string[] =>
  directory
    ? [...new Set(linesOf(directory.lines, 'division').flatMap(({ pack }) => pack ?? []))]
    : Object.keys(packs).filter((name) => mayBeNamed(packs, name));

const directoryOf = (asked: Asked, deployment: Deployment, isDecided: boolean): Section => {
  const { packs, at, directory } = asked;
  if (!directory) return NO_DIRECTORY;
  return directorySection({
    directory,
    packs: Object.keys(packs),
    policyOf: (pack) => resolve(packs, pack, at),
    county: deployment.county,
    isDecided,
  });
};

/** Proves a deployment's entry, its packs and its directory, without an account and without a network. */
export const prove = (asked: Asked, deployment: Deployment): readonly Section[] => {
  const { name, deployments, packs, at, directory } = asked;
  const decided = decidedSection(packs, namedIn(asked), dateOf(at));
  return [
    entrySection(name, deployment, deployments),
    decided,
    directoryOf(asked, deployment, !decided.items.some(isBlocking)),
    regionSection(deployment),
    stepsSection(deployment, directory?.lines ?? []),
  ];
};
