import path from 'node:path';
import { createVitest, type TestCase, type TestModule, type Vitest } from 'vitest/node';
import { alteredProject } from '../altering/project.ts';
import { root } from '../root.ts';
import { type Claim, type Known, killersOf } from './claims.ts';
import type { NamedTest } from './named-tests.ts';
import { idOf } from './table.ts';

/**
 * A claim, and the tests that failed because of the mutant; none if it survives, or if a test file could not be loaded.
 */
export interface Proof extends Claim {
  readonly killers: readonly NamedTest[];
  readonly fault?: string;
}

/** The number of mutants at the same time: each has a project with modules of its own. */
const AT_ONCE = 8;

/** The tests of a claim that are worth trying. */
export type Candidates = (claim: Claim) => readonly NamedTest[];

/** The project without alterations, in which no test may fail. */
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

/** The tests that name the clauses, without the others in their files. */
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

const modulesOf = (vitest: Vitest, project: string): readonly TestModule[] =>
  vitest.state.getTestModules().filter((each) => each.project.name === project);

const failedIn = (vitest: Vitest, project: string): readonly TestCase[] =>
  modulesOf(vitest, project).flatMap((module) => [...module.children.allTests('failed')]);

/** The fault of a test file that cannot run and therefore proves nothing about the mutant. */
const faultIn = (vitest: Vitest, project: string): string | undefined =>
  modulesOf(vitest, project).flatMap((module) => module.errors())[0]?.message;

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
  const broken = faultIn(vitest, WHOLE) ?? failedIn(vitest, WHOLE)[0]?.fullName;
  if (broken) throw new Error(`fails although nothing is altered: ${broken}`);
  const proofs = claims.map((claim, index) => {
    const project = String(index);
    const failed = failedIn(vitest, project);
    const killers = candidates(claim).filter((test) => failed.some((each) => isIn(each, test)));
    const fault = faultIn(vitest, project);
    return { ...claim, killers, ...(fault && { fault }) };
  });
  await vitest.close();
  return proofs;
};

/** Tests that see clauses done, each under the packs that have the clause. */
const LIKELY = /^test\/packs\/clauses\//;

/** The tests that probably kill it: those that did before, and those written for the clauses. */
const likely =
  ({ table, tests }: Known): Candidates =>
  ({ key, mutant }) => {
    const before = table[key]?.[mutant.name]?.killedBy ?? {};
    return killersOf(key, tests).filter(
      (test) => LIKELY.test(test.file) || Object.hasOwn(before, idOf(test)),
    );
  };

/** Makes each mutant, and runs the tests that name its clause against it: first the likely ones, and then all. */
export async function* prove(
  claims: readonly Claim[],
  known: Known,
): AsyncGenerator<readonly Proof[]> {
  for (let at = 0; at < claims.length; at += AT_ONCE) {
    const first = await proveSome(claims.slice(at, at + AT_ONCE), likely(known));
    yield first.filter(({ killers }) => killers.length > 0);
    const left = first.filter(({ killers }) => killers.length === 0);
    if (left.length > 0) yield await proveSome(left, ({ key }) => killersOf(key, known.tests));
  }
}
