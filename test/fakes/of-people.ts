import { PersonEvent, personRecord } from '#domain/composed/person';
import { partitionOf } from '#domain/ids';
import { type LedgerLine, ledgerRecord, type Person } from '#domain/person/person';
import type { PersonBody } from '#schemas/api/people';
import type { PeopleView } from '#schemas/api/people-view';
import { CaseId, type PersonId } from '#schemas/ids';
import { joinPeople, partPeople } from '#steps/people/join-people';
import { showPeople } from '#steps/people/show-people';
import type { Role } from './a-county.ts';
import { MARK } from './a-report.ts';
import { callAs, type World } from './a-world.ts';
import { fenced } from './fenced.ts';
import { parsed } from './parsed.ts';
import { perform } from './perform.ts';

const of = (caseId: string) => ({ params: { caseNumber: CaseId.parse(caseId) } });

export const personsIn = ({ table }: World): readonly Person[] =>
  table.having('type', 'person').map(({ value }) => parsed(personRecord.schema, value));

export const linesIn = ({ table }: World): readonly LedgerLine[] =>
  table.having('type', 'ledgerLine').map(({ value }) => parsed(ledgerRecord.schema, value));

export const eventsOfPerson = ({ table }: World, id: PersonId): readonly PersonEvent[] =>
  table
    .having('type', 'event')
    .filter(({ pk }) => pk === partitionOf(id))
    .map(({ value }) => parsed(PersonEvent, value))
    .toSorted((one, other) => one.seq - other.seq);

/** The persons of a case's child, as an officer sees them. */
export const people = async (
  { ports }: World,
  caseId: string,
  role: Role = 'station',
): Promise<PeopleView['people']> => {
  const { body } = await showPeople(fenced(ports, 'showPeople'))(of(caseId), callAs(role));
  return (body as PeopleView).people;
};

/** The person of this role in a case's child's file, as an officer sees them. */
export const personOf = async (world: World, caseId: string, role: string, as?: Role) => {
  const found = (await people(world, caseId, as)).find(({ roles }) =>
    roles.some((each) => each.role === role),
  );
  if (!found) throw new Error(`case ${caseId} shows no ${role}`);
  return found;
};

export const describePerson = async (
  world: World,
  caseId: string,
  body: PersonBody,
  role: Role = 'station',
): Promise<PersonId> => {
  const input = { ...of(caseId), body };
  const answer = await perform(world, { step: 'describePerson', input, call: callAs(role) });
  return (answer.body as { person: PersonId }).person;
};

interface Same {
  readonly person: PersonId;
  readonly caseId: string;
  readonly other: PersonId;
}

/** Records that the person of one case is the person of another. */
export const joinPersons = ({ ports }: World, caseId: string, { person, ...same }: Same) => {
  const body = { person, caseNumber: CaseId.parse(same.caseId), other: same.other, reason: MARK };
  return joinPeople(fenced(ports, 'joinPeople'))({ ...of(caseId), body }, callAs('station'));
};

export const partPersons = ({ ports }: World, caseId: string, person: PersonId) =>
  partPeople(fenced(ports, 'partPeople'))(
    { ...of(caseId), body: { person, reason: MARK } },
    callAs('station'),
  );
