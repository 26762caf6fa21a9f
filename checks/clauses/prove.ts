import path from 'node:path';
import { createVitest, type TestCase, type Vitest } from 'vitest/node';
import { alteredProject } from '../altering/project.ts';
import { root } from '../root.ts';
import { type Claim, killersOf } from './claims.ts';
import type { NamedTest } from './named-tests.ts';

/** A claim and the tests that the mutant made red; none, where it survives. */
export interface Proof extends Claim {
  readonly killers: readonly NamedTest[];
}

/** So many at once: each has a project with modules of its own. */
const AT_ONCE = 8;

/** The tests of a claim that are worth trying. */
export type Candidates = (claim: Claim) => readonly NamedTest[];

/** The project in which nothing is altered, and nothing may fail. */
const WHOLE = 'whole';

const filesOf = (tests: readonly NamedTest[]): readonly string[] => [
  ...new Set(tests.map(({ file }) => file)),
];

const projectsOf = (claims: readonly Claim[], candidates: Candidates) => [
  alteredProject({ name: WHOLE, include: filesOf(claims.flatMap(candidates)), alterations: {} }),
  ...claims.map((claim, index) =>
    alteredProject({
      name: String(index),
      include: filesOf(candidates(claim)),
      alterations: claim.mutant.alters,
    }),
  ),
];

const naming = (keys: readonly string[]): RegExp =>
  new RegExp(`[( ](?:${keys.join('|').replaceAll('.', '\\.')})[,)]`);

/** The tests that name the clauses, and no others of their files. */
const specificationsOf = (vitest: Vitest, claims: readonly Claim[], candidates: Candidates) =>
  vitest.projects.flatMap((project) => {
    const of = claims.filter((_, index) => [WHOLE, String(index)].includes(project.name));
    const testNamePattern = naming(of.map(({ key }) => key));
    return filesOf(of.flatMap(candidates)).map((file) =>
      project.createSpecification(path.join(root, file), { testNamePattern }),
    );
  });

const isIn = (test: TestCase, { file, block: { from, to } }: NamedTest): boolean => {
  const line = test.location?.line ?? 0;
  return test.module.moduleId === path.join(root, file) && from <= line && line <= to;
};

/** The tests that failed; one that a file's own fault keeps from running says nothing. */
const failedIn = (vitest: Vitest, project: string): readonly TestCase[] => {
  const modules = vitest.state.getTestModules().filter((each) => each.project.name === project);
  const [fault] = modules.flatMap((module) => module.errors());
  if (fault) throw new Error(`a test file cannot be read: ${fault.message}`);
  return modules.flatMap((module) => [...module.children.allTests('failed')]);
};

const start = (claims: readonly Claim[], candidates: Candidates): Promise<Vitest> =>
  createVitest({
    root,
    config: false,
    watch: false,
    reporters: [{}],
    includeTaskLocation: true,
    maxWorkers: Number(process.env.HELI_WORKERS ?? 2),
    projects: projectsOf(claims, candidates),
  });

const proveSome = async (
  claims: readonly Claim[],
  candidates: Candidates,
): Promise<readonly Proof[]> => {
  const vitest = await start(claims, candidates);
  await vitest.runTestSpecifications(specificationsOf(vitest, claims, candidates));
  const [broken] = failedIn(vitest, WHOLE);
  if (broken) throw new Error(`fails although nothing is altered: ${broken.fullName}`);
  const proofs = claims.map((claim, index) => {
    const failed = failedIn(vitest, String(index));
    const killers = candidates(claim).filter((test) => failed.some((each) => isIn(each, test)));
    return { ...claim, killers };
  });
  await vitest.close();
  return proofs;
};

/** Makes each mutant, and runs the tests that name its clause against it. */
export const prove = async (
  claims: readonly Claim[],
  tests: readonly NamedTest[],
  told: (proof: Proof) => void,
): Promise<readonly Proof[]> => {
  const proofs: Proof[] = [];
  for (let at = 0; at < claims.length; at += AT_ONCE) {
    const some = await proveSome(claims.slice(at, at + AT_ONCE), ({ key }) =>
      killersOf(key, tests),
    );
    some.forEach(told);
    proofs.push(...some);
  }
  return proofs;
};
