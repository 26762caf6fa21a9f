import type { Profile } from '#domain/child/profile';
import { caseRecord } from '#domain/composed/case';
import { commit, personRecord } from '#domain/composed/person';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { againstJoining } from '#domain/person/join-people';
import { follow, leaveFollower, standAlone, takeFollower } from '#domain/person/name-person';
import type { Person } from '#domain/person/person';
import { ref } from '#domain/record';
import type { SamePersonBody } from '#schemas/api/people';
import type { CaseId, PersonId } from '#schemas/ids';
import { type CaseDecision, caseCommand } from '../cases/case-command.ts';
import { ifSeen } from '../cases/other-case.ts';
import type { Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { sealedWrites } from '../sealed-profile.ts';
import { personRefs } from './sealed-person.ts';

interface Joining {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: SamePersonBody;
}

interface Parting {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly person: PersonId; readonly reason: string };
}

/** Two persons as they were read, and the fact of each in one act. */
interface Both {
  readonly elder: Person;
  readonly younger: Person;
  readonly profile: Profile | undefined;
  readonly elderSays: Draft;
  /** @param elder - after its own part, to which this one refers */
  readonly youngerSays: (elder: Person) => Draft;
}

/** Writes one act on two persons in one transaction. */
const inBoth = async (
  { elder, younger, profile, elderSays, youngerSays }: Both,
  tools: Tools,
): Promise<CaseDecision> => {
  const { id, county, known } = younger;
  if (Object.keys(known).length > 0 && !profile) throw new Refusal('no-file');
  const first = commit({ id: elder.id, before: elder }, [elderSays], contextOf(elder, tools));
  const says = [youngerSays(first.state)];
  const committed = commit({ id, before: younger }, says, contextOf(younger, tools));
  const writes = await sealedWrites({ id, county, profile }, { committed }, tools.fileVault);
  const { follows } = committed.state;
  return {
    drafts: [],
    writes: [...first.writes, ...writes],
    answer: () => ({ body: { person: id, ...(follows && { follows }) } }),
  };
};

/**
 * Records that a guardian or an accused of this case is the same person as one of another case, and follows that one.
 * No records move: each keeps their own ledger, and both are shown together.
 *
 * @throws {Refusal} `bad-input` with each reason why not; `no-file` where the person's key is destroyed.
 */
export const joinPeople = caseCommand({
  may: 'saysWhichChild',
  reads: (_state, { body }: Joining) => ({
    ...personRefs(body.person),
    other: ref(caseRecord, body.caseNumber),
    elder: ref(personRecord, body.other),
  }),
  decide: ({ state, tools, found }, { body }) => {
    const { person, profile, other } = found;
    const younger = person?.file === state.file ? person : undefined;
    const isThere = ifSeen(other, tools)?.file === found.elder?.file;
    const elder = isThere ? found.elder : undefined;
    const complaints = againstJoining(younger, { given: body.other, elder });
    if (complaints.length > 0 || !younger || !elder) throw new Refusal('bad-input', { complaints });
    const elderSays = takeFollower({ id: younger.id, seq: younger.seq + 1 });
    const youngerSays = (after: Person) => follow(after, body.reason);
    return inBoth({ elder, younger, profile, elderSays, youngerSays }, tools);
  },
});

/**
 * Records that two persons are not the same after all: the one of this case stands alone again, with their own ledger.
 *
 * @throws {Refusal} `people-not-joined` where the person follows nobody.
 */
export const partPeople = caseCommand({
  may: 'saysWhichChild',
  reads: (_state, { body }: Parting) => personRefs(body.person),
  more: ({ person }) => ({ elder: person?.follows && ref(personRecord, person.follows) }),
  decide: ({ state, tools, found: { person: younger, profile, elder } }, { body: { reason } }) => {
    if (!younger || younger.file !== state.file || !elder) throw new Refusal('people-not-joined');
    const youngerSays = (after: Person) => standAlone(younger, after, reason);
    const elderSays = leaveFollower(younger);
    return inBoth({ elder, younger, profile, elderSays, youngerSays }, tools);
  },
});
