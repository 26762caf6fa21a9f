import { isSeen } from '#domain/case/said-of-child';
import type { Case } from '#domain/composed/case';
import { personRecord } from '#domain/composed/person';
import { commitInFile } from '#domain/composed/person-in-file';
import { Refusal } from '#domain/errors';
import { personIdOf } from '#domain/ids';
import { refuseAhead } from '#domain/input/not-ahead';
import { notesIn, statePerson, wordsOf } from '#domain/person/describe-person';
import { notePerson } from '#domain/person/note-person';
import { personOfNumberRecord } from '#domain/person/person';
import { againstDescribing, described, disputedIn, placeIn } from '#domain/person/place-in-case';
import { namingNumber } from '#domain/person/word';
import { type Loaded, ref } from '#domain/record';
import { speaksAs } from '#domain/words/speaker';
import type { PersonBody } from '#schemas/api/people';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import type { Tools } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';
import { sealedWrites } from '../sealed-profile.ts';
import { personRefs, wordsIn } from './sealed-person.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: PersonBody;
}

/**
 * The pseudonym of the given number; a child's number has the same kind of pseudonym, so that the two can be compared.
 */
const numberIn = async (
  { citizenId }: Pick<PersonBody, 'citizenId'>,
  { vault }: Pick<Tools, 'vault'>,
): Promise<string | undefined> =>
  citizenId && (await vault.pseudonym('child', citizenId.toUpperCase()));

/** The officer's statements, and all earlier ones. */
const saidBy = async (
  { id: caseId, seq }: Case,
  { person, profile }: Loaded<ReturnType<typeof personRefs>>,
  { body, tools }: { readonly body: PersonBody; readonly tools: Tools },
) => {
  const post = speaksAs(tools.officer?.posts ?? []);
  const by = { ...actingOfficer(tools), ...(post && { post }) };
  const grounds = { isSeen: isSeen(body), hasReason: body.reason !== undefined };
  const speaking = { by, at: tools.at, ...grounds, in: { caseId, seq: seq + 1 } };
  const words = wordsOf(body, speaking);
  const before = person ? await wordsIn(person, profile, tools.fileVault) : [];
  const drafts = statePerson(words, before, speaking);
  const { person: _person, role: _role, state, ...said } = body;
  return {
    drafts,
    words,
    all: [...before, ...words],
    personal: {
      ...said,
      ...(state?.restsOn && { restsOn: state.restsOn }),
      ...(post && { post }),
    },
  };
};

/**
 * Records an officer's description of a guardian, a carer, a relative or an accused: who they are, or in which state
 * and since when. It is written to the case's history and the person's, in one transaction. A number that another
 * child's person has already joins the two: that person leads, and no records move.
 *
 * @throws {Refusal} `bad-input` with each reason why not; `no-file` for a case without a child's file, or a person
 *   whose key is destroyed; `case-closed`.
 */
export const describePerson = caseCommand({
  may: 'actsInCase',
  reads: async (state, { body }: Input, tools) => {
    const number = await numberIn(body, tools);
    const id = state.file && (body.person ?? personIdOf(state.file, placeIn(state, body, number)));
    return {
      ...(id ? personRefs(id) : { person: undefined, profile: undefined }),
      lock: number === undefined ? undefined : ref(personOfNumberRecord, number),
    };
  },
  more: ({ lock }) => ({ elder: lock && ref(personRecord, lock.personId) }),
  decide: async ({ state, context, tools, found }, { body }) => {
    const { file } = state;
    const { person, profile } = found;
    if (state.status === 'closed') throw new Refusal('case-closed');
    const isDestroyed = person && Object.keys(person.known).length > 0 && !profile;
    if (!file || isDestroyed) throw new Refusal('no-file');
    refuseAhead({ 'state/since': body.state?.since }, ['state/since'], tools.at);
    const number = await numberIn(body, tools);
    const complaints = againstDescribing(state, person, { body, number });
    if (complaints.length > 0) throw new Refusal('bad-input', { complaints });

    const { drafts, words, all, personal } = await saidBy(state, found, { body, tools });
    const isNaming = namingNumber(all) === body.citizenId?.toUpperCase();
    const source = { caseId: state.id, seq: state.seq + 1 };
    const notes = notePerson(source, notesIn(body, tools.at));
    const place = { file, slot: person?.slot ?? placeIn(state, body, number), role: body.role };
    const committed = commitInFile(
      { ...place, before: person },
      {
        of: state,
        ...(isNaming && { number, elder: found.elder }),
        drafts: [...notes, ...drafts],
      },
      context,
    );
    const { id, county } = committed.state;
    const statements = words.length > 0 ? all : undefined;
    const fields = words.map(({ field }) => field);
    return {
      drafts: [{ fact: described(body, id, fields), basis: [], personal }],
      writes: await sealedWrites(
        { id, county, profile },
        { committed, statements },
        tools.fileVault,
      ),
      status: 201,
      // The answer does not name the person whom the number joins, because that would reveal another child's case.
      answer: () => ({ body: { person: id, disputed: disputedIn(all, state, committed.state) } }),
    };
  },
});
