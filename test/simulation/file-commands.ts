import { joinedEntryRecord } from '#domain/child/entry';
import type { FileId } from '#schemas/ids';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { filesIn } from '#test/fakes/of-files';
import { parsed } from '#test/fakes/parsed';
import { casesIn } from '#test/fakes/what-happened';
import { type Asking, asks, type Make } from './asking.ts';
import { pick } from './choices.ts';

const reason = MARK;

const caseOn = ({ world, choices }: Asking, isOn: (file: FileId | undefined) => boolean) =>
  pick(
    choices,
    casesIn(world).filter(({ file }) => isOn(file)),
  );

/** Records that the child of one case is that of another, whether it is or not. */
const join: Make = (asking) => {
  const one = caseOn(asking, (file) => file !== undefined);
  const other = caseOn(asking, (file) => file !== one?.file);
  const call = callAs('civilAffairs', { key: asking.key });
  return (
    one &&
    other && {
      name: 'join files',
      send: (ports) => {
        const input = { params: { caseNumber: one.id }, body: { caseNumber: other.id, reason } };
        return asks(asking, { step: 'joinFiles', input, call }, ports);
      },
    }
  );
};

/** The files that follow another, and the files that they follow. */
const joinedIn = ({ world }: Asking) => {
  const files = filesIn(world).filter(({ follows }) => follows);
  return {
    followers: new Set(files.map(({ id }) => id)),
    all: new Set(files.flatMap(({ id, follows }) => [id, follows ?? id])),
  };
};

const part: Make = (asking) => {
  const { followers } = joinedIn(asking);
  const one = caseOn(asking, (file) => file !== undefined && followers.has(file));
  const call = callAs('civilAffairs', { key: asking.key });
  return (
    one && {
      name: 'part files',
      send: (ports) => {
        const input = { params: { caseNumber: one.id }, body: { reason } };
        return asks(asking, { step: 'partFiles', input, call }, ports);
      },
    }
  );
};

/** Makes a statement about the child of joined files. */
const say: Make = (asking) => {
  const { all } = joinedIn(asking);
  const one = caseOn(asking, (file) => file !== undefined && all.has(file));
  const call = callAs('station', { key: asking.key });
  return (
    one && {
      name: 'say on joined files',
      send: (ports) => {
        const input = { params: { caseNumber: one.id }, body: { name: `${MARK}${asking.key}` } };
        return asks(asking, { step: 'identifyChild', input, call }, ports);
      },
    }
  );
};

/** Assigns an entry to a child; for files that are still joined this is refused. */
const assign: Make = (asking) => {
  const { world, choices, key } = asking;
  const entries = world.table
    .having('type', 'joinedEntry')
    .map(({ value }) => parsed(joinedEntryRecord.schema, value))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const entry = pick(choices, entries);
  const one = entry && caseOn(asking, (file) => file === entry.fileId);
  if (!entry || !one) return undefined;
  const { fileId, other, file, event } = entry;
  const to = choices.below(2) === 1 ? other : fileId;
  const call = callAs('civilAffairs', { key });
  return {
    name: 'assign an entry',
    send: (ports) => {
      const body = { file, event, other, to, reason };
      const input = { params: { caseNumber: one.id }, body };
      return asks(asking, { step: 'assignEntry', input, call }, ports);
    },
  };
};

/** Whichever act on two files is possible: join them, make a statement, part them, or assign an entry. */
export const onFiles: Make = (asking) => {
  const makes = [join, part, say, assign].flatMap((make) => make(asking) ?? []);
  return pick(asking.choices, makes);
};
