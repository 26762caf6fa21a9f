import { birthdayDecided, birthdayRecord } from '#domain/case/birthday';
import { type Case, openCaseOfChildRecord } from '#domain/case/case';
import { ChildIdentified, FileNamed } from '#domain/case/facts';
import { isSeen } from '#domain/case/said-of-child';
import { fileOfChildRecord } from '#domain/child/file';
import { birthOf } from '#domain/child/identity';
import { readSaid } from '#domain/child/read-said';
import { type Stated, stateChild } from '#domain/child/state-child';
import type { Statement } from '#domain/child/statement';
import { warningsOnChild } from '#domain/child/warnings-on';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { refuseUnborn } from '#domain/input/not-ahead';
import { put, ref, remove, type Write } from '#domain/record';
import { speaksAs } from '#domain/words/speaker';
import type { IdentityBody } from '#schemas/api/identity';
import type { CaseId } from '#schemas/ids';
import type { Tools } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';
import type { OnFile } from '../files/file-of-report.ts';
import { numbersFileRefs, openFileOf } from '../files/open-file-of.ts';
import { sayOnFile } from '../files/say-on-file.ts';
import { ownFileRefs } from '../files/sealed-file.ts';
import { caseCommand } from './case-command.ts';
import { earlierRefs, saidRefs, unsealSaid } from './said-of-child.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: IdentityBody;
}

/** The child's pseudonym, from the number given. */
const childIn = async (
  { body: { citizenId } }: Input,
  { vault }: Pick<Tools, 'vault'>,
): Promise<string | undefined> =>
  citizenId && (await vault.pseudonym('child', citizenId.toUpperCase()));

/** The officer's statements, made as the post that may correct, if they hold one. */
const statedBy = (
  tools: Tools,
  { body }: Input,
  { openedAt, statements }: Pick<Case, 'openedAt'> & { readonly statements: readonly Statement[] },
) => {
  const post = speaksAs(tools.officer?.posts ?? []);
  const by = { ...actingOfficer(tools), ...(post && { post }) };
  const grounds = { isSeen: isSeen(body), hasReason: body.reason !== undefined };
  const saying = { by, at: tools.at, childAt: openedAt, ...grounds };
  const stated = stateChild(statements, readSaid(body), saying);
  return { ...stated, personal: { ...body, ...(post && { post }) } };
};

/** Locks the number that names the child from now on, and unlocks the earlier one. */
const locks = (
  { id: caseId, child: before }: Case,
  child: string,
  lock: { readonly caseId: CaseId } | undefined,
): readonly Write[] => {
  if (lock && lock.caseId !== caseId) throw new Refusal('child-has-case');
  return [
    ...(lock ? [] : [put(openCaseOfChildRecord, { child, caseId }, 'absent')]),
    ...(before && before !== child ? [remove(openCaseOfChildRecord, before)] : []),
  ];
};

const draftOf = (
  { fact, personal }: Pick<Stated, 'fact'> & Pick<Draft, 'personal'>,
  child: string | undefined,
): Draft => ({
  fact: child ? ChildIdentified.of({ child }) : fact,
  basis: [],
  ...(personal && { personal }),
});

const namedBy = ({ event }: OnFile): readonly Draft[] =>
  event ? [{ fact: FileNamed.of(event), basis: [] }] : [];

/**
 * Records an officer's statements about who the child is; earlier statements are kept. Once a number names the child,
 * further reports of the same child join this case.
 *
 * @throws {Refusal} `bad-input` for a number that cannot be the child's, `child-has-case` if the child has another
 *   open case: an officer then links the two.
 */
export const identifyChild = caseCommand({
  may: 'statesIdentity',
  reads: async (state, input: Input, tools) => {
    const child = await childIn(input, tools);
    return {
      lock: child ? ref(openCaseOfChildRecord, child) : undefined,
      fileLock: child ? ref(fileOfChildRecord, child) : undefined,
      ownFileLock: state.child && !state.file ? ref(fileOfChildRecord, state.child) : undefined,
      birthday: ref(birthdayRecord, state.id),
      ...saidRefs(state),
      ...ownFileRefs(state),
    };
  },
  more: ({ lists, file, fileLock, ownFileLock }) => ({
    ...earlierRefs({ lists }),
    ...numbersFileRefs(file ? [] : [fileLock, ownFileLock]),
  }),
  decide: async ({ state, tools, found }, input) => {
    if (state.status === 'closed') throw new Refusal('case-closed');
    const { vault, birthdays, at } = tools;
    const { id: caseNumber, openedAt, status } = state;
    refuseUnborn(input.body.birthDate, at, 'birthDate');
    const { statements: before, noticedAt } = await unsealSaid(state, found, vault);
    const stated = statedBy(tools, input, { openedAt, statements: before });
    const { statements, number, isOfBirth } = stated;
    const child = number && (await childIn(input, tools));
    const warnings = warningsOnChild(statements, { at: openedAt, noticedAt });
    const keeping = { at, seal: vault.seal, sealDay: birthdays.seal };
    const words = { said: statements.slice(before.length), child };
    const onFile = state.file
      ? { writes: await sayOnFile(found, words, tools) }
      : await openFileOf(state, { said: statements, child }, { found, tools });
    return {
      drafts: [draftOf(stated, child), ...namedBy(onFile)],
      writes: [
        ...(child ? locks(state, child, found.lock) : []),
        ...(isOfBirth
          ? [await birthdayDecided(state, birthOf(statements), found.birthday, keeping)]
          : []),
        ...onFile.writes,
      ],
      answer: () => ({ body: { caseNumber, status, warnings } }),
    };
  },
});
