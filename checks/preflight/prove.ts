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
import { packsNamed } from './packs-named.ts';
import { regionSection } from './region.ts';
import { stepsSection } from './steps.ts';

export interface Asked {
  readonly name: string;
  readonly deployments: Readonly<Record<string, Deployment>>;
  readonly packs: Packs;
  readonly directory?: Directory;
  /** The day for which the packs are checked. */
  readonly at: Instant;
}

const NO_DIRECTORY: Section = {
  title: { zh: '名录', en: 'The directory' },
  items: [
    look(
      '未给出名录文件：岗位未核对，下面核对部署项所列的政策包',
      'no directory file was given: nobody’s post is checked, and the packs are those of the entry',
    ),
  ],
};

/** The packs that the divisions of the file name; without a file, those that the entry names. */
const namedIn = ({ directory }: Asked, deployment: Deployment): readonly string[] =>
  directory
    ? [...new Set(linesOf(directory.lines, 'division').flatMap(({ pack }) => pack ?? []))]
    : deployment.packs;

const directoryOf = (asked: Asked, deployment: Deployment, isDecided: boolean): Section => {
  const { name, packs, at, directory } = asked;
  if (!directory) return NO_DIRECTORY;
  const { carried } = packsNamed(name, deployment);
  return directorySection({
    directory,
    packs: carried,
    policyOf: (pack) => resolve(packs, pack, at),
    county: deployment.county,
    isDecided,
  });
};

/** Checks a deployment's entry, its packs and its directory, without an account and without a network. */
export const prove = (asked: Asked, deployment: Deployment): readonly Section[] => {
  const { name, deployments, packs, at, directory } = asked;
  const decided = decidedSection(packs, namedIn(asked, deployment), dateOf(at));
  return [
    entrySection(name, deployment, deployments),
    decided,
    directoryOf(asked, deployment, !decided.items.some(isBlocking)),
    regionSection(deployment),
    stepsSection(deployment, directory?.lines ?? []),
  ];
};
