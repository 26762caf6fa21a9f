import { profileRecord } from '#domain/child/profile';
import { type Case, caseRecord } from '#domain/composed/case';
import type { ChildFile } from '#domain/composed/child';
import { personRecord } from '#domain/composed/person';
import { partitionOf } from '#domain/ids';
import {
  type LedgerLine,
  ledgerRecord,
  type Person,
  personOfFileRecord,
} from '#domain/person/person';
import { type PersonRead, showPerson, starsOf } from '#domain/person/show-people';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { CaseId, FileId } from '#schemas/ids';
import { ifSeen } from '../cases/other-case.ts';
import type { Asked } from '../command.ts';
import { joinedTo } from '../files/joined-to.ts';
import { listAll } from '../list-all.ts';
import { wordsIn } from './sealed-person.ts';

/** The persons of these files. */
const inPlaces = async (
  { store }: Pick<ApiPorts, 'store'>,
  files: readonly ChildFile[],
): Promise<readonly Person[]> => {
  const lists = await Promise.all(
    files.map(({ id }) =>
      listAll(store, personOfFileRecord, { pk: partitionOf(id), sk: 'PERSON#' }),
    ),
  );
  const wanted = lists.flat().map(({ personId }) => ref(personRecord, personId));
  const [{ persons }] = await store.load({ persons: wanted });
  return persons;
};

/** The same persons in other children's files: the one who leads, and all that follow. */
const withOthers = async (
  { store }: Pick<ApiPorts, 'store'>,
  own: readonly Person[],
): Promise<readonly Person[]> => {
  const elders = own.flatMap(({ follows }) => (follows ? [ref(personRecord, follows)] : []));
  const [{ leading }] = await store.load({ leading: elders });
  const known = new Map([...own, ...leading].map((each) => [each.id, each]));
  const missing = [...known.values()]
    .flatMap(({ followers }) => followers)
    .filter((id) => !known.has(id));
  const [{ following }] = await store.load({
    following: missing.map((id) => ref(personRecord, id)),
  });
  return [...known.values(), ...following];
};

/** A person with their statements and their ledger. */
const readAll = async (
  { store, fileVault }: Pick<ApiPorts, 'store' | 'fileVault'>,
  persons: readonly Person[],
): Promise<readonly PersonRead[]> => {
  const [{ profiles }] = await store.load({
    profiles: persons.map(({ id }) => ref(profileRecord, id)),
  });
  return Promise.all(
    persons.map(async (person) => {
      const profile = profiles.find(({ fileId }) => fileId === person.id);
      const ledger = { pk: partitionOf(person.id), sk: 'NOTE#' };
      const [words, lines] = await Promise.all([
        wordsIn(person, profile, fileVault),
        listAll(store, ledgerRecord, ledger),
      ]);
      return { person, words, lines };
    }),
  );
};

const casesOf = ({ words, lines }: PersonRead): readonly CaseId[] => [
  ...words.map((word) => word.in),
  ...lines.map(({ caseId }: LedgerLine) => caseId),
];

/** Those of the cases mentioning them that the caller sees. */
const seenOf = async (
  tools: ApiPorts & Asked,
  read: readonly PersonRead[],
): Promise<ReadonlySet<CaseId>> => {
  const ids = [...new Set(read.flatMap(casesOf))];
  const [{ cases }] = await tools.store.load({ cases: ids.map((id) => ref(caseRecord, id)) });
  return new Set(cases.filter((each: Case) => ifSeen(each, tools)).map(({ id }) => id));
};

/** The persons of a child’s file, as the caller may see them. */
export const peopleOf = async (tools: ApiPorts & Asked, file: ChildFile) => {
  const files = await joinedTo(tools, file);
  const read = await readAll(tools, await withOthers(tools, await inPlaces(tools, files)));
  const seen = await seenOf(tools, read);
  const own: ReadonlySet<FileId> = new Set(files.map(({ id }) => id));
  return starsOf(read).flatMap((star) => showPerson(star, { seen, own, at: tools.at }) ?? []);
};
