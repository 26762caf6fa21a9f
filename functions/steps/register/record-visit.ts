import { birthOf, standingOf } from '#domain/child/identity';
import { visitFact } from '#domain/child/register/visit';
import type { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import type { LocalContext } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { lineageRefs } from '#domain/directory/routing';
import { episodesOf } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { refuseAhead } from '#domain/input/not-ahead';
import { dateOf } from '#domain/time/zone';
import type { FileId } from '#schemas/ids';
import type { VisitBody } from '#schemas/register/visit-body';
import { command, type Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile, statementsIn } from '../files/sealed-file.ts';
import { ofRegister } from './child-line.ts';
import { registerRefs } from './parts-of.ts';

interface Input {
  readonly params: { readonly file: FileId };
  readonly body: VisitBody;
}

/** Something abnormal is for the township, 及时; one answer at a time, which reads all visits of the child. */
const answered = (
  { id, begun, episodes }: ChildFile,
  { abnormal }: VisitBody,
  context: LocalContext,
): readonly Draft[] => {
  const isRunning = episodesOf(episodes, 'visit-finding').some(([, { endedAt }]) => !endedAt);
  if (abnormal === undefined || isRunning) return [];
  const basis = ['vis.hs', 'reg.village'] as const;
  return startEpisode({ caseId: id, begun, machine: 'visit-finding', basis }, context);
};

/** The beginning of the report that the visitor sends, from what the register knows of the child. */
const reportOf = (
  { register }: ChildFile,
  { at: noticedAt, situations = [], abnormal, sendsReport }: VisitBody,
  said: readonly Statement[],
) => {
  if (!sendsReport || !register || situations.length === 0) return {};
  const name = standingOf(said, 'name')?.value;
  const citizenId = standingOf(said, 'citizenId')?.value;
  const birthDate = birthOf(said)?.date;
  const child = {
    ...(name && { name }),
    ...(citizenId && { citizenId }),
    ...(birthDate && { birthDate }),
  };
  const course = abnormal && { course: abnormal };
  return { report: { situations, division: register.division, child, ...course, noticedAt } };
};

const local = (file: ChildFile, routing: Lineage, tools: Tools): LocalContext => ({
  ...contextOf(file, tools),
  routing,
});

/**
 * Records a visit to a child of the register. What was abnormal is the township's to answer at once. A reportable
 * situation is not stored: the visitor is given the report, filled in, and sends it as any report.
 *
 * @throws {Refusal} `not-in-register` for a child who has left, `no-file` where the key of the file is destroyed,
 *   `bad-input` for a visit in the future.
 */
export const recordVisit = command({
  may: 'entersPart',
  about: (_input: Input) => ({ parts: ['visits'] }),
  first: ({ params }: Input) => registerRefs(params.file),
  second: ({ case: file }) => ({
    routing: file?.register ? lineageRefs(file.register.division) : [],
  }),
  decide: async ({ case: file, profile, routing }, { body }, tools) => {
    if (!file?.register || !profile) throw new Refusal('no-file');
    if (file.register.status !== 'in') throw new Refusal('not-in-register');
    refuseAhead(body, ['at'], tools.at);
    const { id, county, register } = file;
    const context = local(file, routing, tools);
    const { state, writes } = await commitFile(
      { id, county, before: file, profile },
      { drafts: [visitFact(register, body), ...answered(file, body, context)] },
      { context, fileVault: tools.fileVault },
    );
    const said = ofRegister(await statementsIn(file, profile, tools.fileVault));
    const { visitedAt } = register;
    const sameDay = visitedAt !== undefined && dateOf(visitedAt) === dateOf(body.at);
    const visit = state.register?.visits ?? 1;
    return {
      writes,
      answer: { status: 201, body: { file: id, visit, sameDay, ...reportOf(file, body, said) } },
    };
  },
});
