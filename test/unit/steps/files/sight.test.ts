import { beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '#domain/call';
import type { Duty } from '#domain/duty/duty';
import type { Refusal } from '#domain/errors';
import type { Answer } from '#domain/request';
import type { ChildFileView } from '#schemas/api/child-file-view';
import { Post } from '#schemas/codes/post';
import { CaseId, FileId, OfficeId } from '#schemas/ids';
import { identifyChild } from '#steps/cases/identify-child';
import { showHistory } from '#steps/cases/show-history';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { showDuty } from '#steps/duties/show-duty';
import { showWorklist } from '#steps/duties/show-worklist';
import { assignEntry } from '#steps/files/assign-entry';
import { joinFiles } from '#steps/files/join-files';
import { partFiles } from '#steps/files/part-files';
import { showChildFile } from '#steps/files/show-child-file';
import { showChildOfDuty } from '#steps/files/show-child-of-duty';
import { FATHER } from '#test/fakes/a-report';
import { aParting, aSight, callBy, endOnFile, type Place, places } from '#test/fakes/a-sight';
import type { World } from '#test/fakes/a-world';
import { eventsOfFile, fileOf, join } from '#test/fakes/of-files';

/**
 * The rights to read and write the parts of a child's file, stated a second time in words, without the table. A case is
 * seen by the offices that owe a duty in it and by those who supervise its division, unless they are barred from it.
 * That another case and its file exist is seen only by those who see that case. A duty shows the child to the office
 * that owes it, while it is open.
 */

let world: World;
let first: string;
let second: string;
let duty: Duty;
let parted: Awaited<ReturnType<typeof aParting>>;
let ids: { readonly first: string; readonly second: string };

beforeAll(async () => {
  ({ world, first, second, duty } = await aSight(Post.options));
  parted = await aParting(Post.options);
  ids = { first: (await fileOf(world, first)).id, second: (await fileOf(world, second)).id };
});

const ofCase = (caseId: string) => ({ params: { caseNumber: CaseId.parse(caseId) } });

/** The answer's body, or the code of the refusal with its reasons. */
const asked = async (answer: Promise<Answer | { readonly body: unknown }>) => {
  try {
    return (await answer).body;
  } catch (error) {
    const { code, details } = error as Refusal;
    const why = details?.complaints?.map(({ en }) => en) ?? [];
    return code === 'bad-input' ? { why } : code;
  }
};

const isRefused = (body: unknown): body is string => typeof body === 'string';

/**
 * The content that a file shows: each statement of the name with whether its speaker is shown, the cases, the joined
 * files.
 */
const fileShown = (body: unknown) => {
  if (isRefused(body)) return body;
  const { child, cases, follows, followers, openedAt } = body as ChildFileView;
  const { name } = child;
  const words = name ? [name, ...name.others] : [];
  return {
    names: Object.fromEntries(words.map(({ value, by }) => [value, by !== undefined])),
    cases: cases.map(({ caseNumber }) => caseNumber),
    joined: [...(follows ? [follows] : []), ...followers],
    isFirst: openedAt === cases.find(({ caseNumber }) => caseNumber === first)?.openedAt,
  };
};

const supervising: readonly string[] = ['county_police', 'civil_affairs', 'leading_group_office'];
const establishing: readonly string[] = ['police_station', 'county_police', 'civil_affairs'];

/** The sight and the role of a person at this place, by the rule. */
const ruleFor = (place: Place, post: Post) => {
  const { office, division } = places[place];
  const isHere = division === '430903' || division === '430903111';
  const isAbove = supervising.includes(post);
  const isBarred = place.includes('barred');
  return {
    seesFirst: !isBarred && (office === 'station' || office === 'court' || (isAbove && isHere)),
    seesSecond:
      office === 'other-station' || office === 'court' || (isAbove && division === '430903'),
    actsInFirst: !isBarred && (office === 'station' || office === 'court'),
    isAbove: isAbove && isHere,
    owes: office === 'village',
    isTold: office === 'protection',
    mayJoin: establishing.includes(post),
  };
};

const fileExpected = (sees: boolean, of: 'first' | 'second', rule: ReturnType<typeof ruleFor>) => {
  if (!sees) return 'not-found';
  const { seesFirst, seesSecond } = rule;
  const other = of === 'first' ? seesSecond : seesFirst;
  const otherFile = of === 'first' ? ids.second : ids.first;
  return {
    names: {
      'said in the first': seesFirst,
      'found in the first': seesFirst,
      'heard in the first': seesFirst,
      'said in the second': seesSecond,
      'found in the second': seesSecond,
    },
    cases: [...(seesFirst ? [first] : []), ...(seesSecond ? [second] : [])],
    joined: other ? [otherFile] : [],
    isFirst: of === 'first',
  };
};

type Rule = ReturnType<typeof ruleFor>;

interface Door {
  readonly ask: (call: Call) => Promise<unknown>;
  readonly rule: (rule: Rule, post: Post) => unknown;
}

const refusedUnless = (sees: boolean, may: boolean, answer: unknown): unknown => {
  if (!sees) return 'not-found';
  return may ? answer : 'not-allowed';
};

const UNSEEN = 'the files cannot be joined so: it is for the county police or civil affairs';
const FOLLOWED = 'others follow this file: join the other way round';

const doors: Readonly<Record<string, Door>> = {
  'the file by the first case': {
    ask: async (call) => fileShown(await asked(showChildFile(world.ports)(ofCase(first), call))),
    rule: (rule) => fileExpected(rule.seesFirst, 'first', rule),
  },
  'the file by the second case': {
    ask: async (call) => fileShown(await asked(showChildFile(world.ports)(ofCase(second), call))),
    rule: (rule) => fileExpected(rule.seesSecond, 'second', rule),
  },
  'the identity, stated in the first case': {
    // A father's number is refused, after the check of rights: nothing changes.
    ask: async (call) => {
      const input = { ...ofCase(first), body: { citizenId: FATHER } };
      const body = await asked(identifyChild(world.ports)(input, call));
      return isRefused(body) ? body : 'asked';
    },
    rule: ({ seesFirst, actsInFirst }) => refusedUnless(seesFirst, actsInFirst, 'asked'),
  },
  'joining the first file to another': {
    ask: (call) => {
      const body = { caseNumber: CaseId.parse(first), reason: 'the same child' };
      return asked(joinFiles(world.ports)({ ...ofCase(first), body }, call));
    },
    rule: ({ seesFirst, seesSecond, mayJoin }) => {
      const told = seesSecond ? FOLLOWED : UNSEEN;
      return refusedUnless(seesFirst, mayJoin, { why: ['it is the same file already', told] });
    },
  },
  'joining the second file to the first': {
    ask: (call) => {
      const body = { caseNumber: CaseId.parse(first), reason: 'the same child' };
      return asked(joinFiles(world.ports)({ ...ofCase(second), body }, call));
    },
    rule: ({ seesFirst, seesSecond, mayJoin }) => {
      const told = seesFirst
        ? 'this file follows another already: part them first'
        : 'no child’s file that you see';
      return refusedUnless(seesSecond, mayJoin, { why: [told] });
    },
  },
  'parting the second file from the first': {
    ask: async (call) => {
      const body = { reason: 'two children' };
      const answer = await asked(partFiles(world.ports)({ ...ofCase(second), body }, call));
      if (isRefused(answer)) return answer;
      await join(world, second, first, 'civilAffairs');
      return 'parted';
    },
    rule: ({ seesFirst, seesSecond, mayJoin }) =>
      refusedUnless(seesSecond, mayJoin, seesFirst ? 'parted' : 'files-not-joined'),
  },
  'the history of the first case': {
    ask: async (call) => {
      const input = { ...ofCase(first), query: { limit: 1 } };
      const body = await asked(showHistory(world.ports)(input, call));
      if (isRefused(body)) return body;
      const { items } = body as { items: readonly { data: { file: unknown } }[] };
      return items[0]?.data.file;
    },
    rule: ({ seesFirst }) => (seesFirst ? { id: ids.first } : 'not-found'),
  },
  'the duty on the file': {
    ask: async (call) => {
      const body = await asked(showDuty(world.ports)({ params: { dutyId: duty.id } }, call));
      return isRefused(body) ? body : 'seen';
    },
    rule: ({ owes, isTold, isAbove }) => (owes || isTold || isAbove ? 'seen' : 'not-found'),
  },
  'that duty, acknowledged': {
    ask: async (call) => {
      const input = { params: { dutyId: duty.id } };
      const body = await asked(acknowledgeDuty(world.ports)(input, call));
      return isRefused(body) ? body : 'done';
    },
    rule: ({ owes, isTold, isAbove }, post) =>
      // Its type belongs to the police.
      refusedUnless(owes || isTold || isAbove, owes && post === 'police_station', 'done'),
  },
  'the worklist of the office that owes it': {
    ask: async (call) => {
      const query = { office: OfficeId.parse('village'), limit: 5 };
      const body = await asked(showWorklist(world.ports)({ query }, call));
      return isRefused(body) ? body : (body as { items: readonly { id: string }[] }).items.length;
    },
    rule: ({ owes, isAbove }) => (owes || isAbove ? 1 : 'not-found'),
  },
};

/** The child shown by the duty: all statements, and no speaker. */
const childOfDuty: Door = {
  ask: async (call) => {
    const input = { params: { dutyId: duty.id } };
    const body = await asked(showChildOfDuty(world.ports)(input, call));
    if (isRefused(body)) return body;
    const shown = body as Pick<ChildFileView, 'child'>;
    const { child } = shown;
    const words = child.name ? [child.name, ...child.name.others] : [];
    return {
      words: words.length,
      by: words.flatMap(({ by }) => by ?? []),
      keys: Object.keys(shown),
    };
  },
  rule: ({ owes, isAbove }) =>
    owes || isAbove ? { words: 5, by: [], keys: ['file', 'child'] } : 'not-found',
};

/** The acts on two parted files, with one statement that was made while they were joined. */
const doorsAfterwards: Readonly<Record<string, Door>> = {
  'the word that nobody has assigned, by the second case': {
    ask: async (call) => {
      const body = await asked(showChildFile(parted.world.ports)(ofCase(parted.second), call));
      if (isRefused(body)) return body;
      const { child, unassigned } = body as ChildFileView;
      const names = child.name ? [child.name, ...child.name.others] : [];
      return [names.some(({ value }) => value === 'said while joined'), unassigned.length];
    },
    rule: ({ seesFirst, seesSecond }) => (seesSecond ? [true, seesFirst ? 1 : 0] : 'not-found'),
  },
  'its assignment, by the second case': {
    ask: async (call) => {
      const { id: other } = await fileOf(parted.world, parted.first);
      const events = eventsOfFile(parted.world, other);
      const event = events.findLast(({ fact }) => fact.type === 'ChildStated')?.seq ?? 0;
      // The file of nobody is refused, after the check of rights: nothing changes.
      const to = FileId.parse('F7K3M9P2QX4TB');
      const body = { file: other, event, other, to, reason: 'of the other child' } as const;
      return asked(assignEntry(parted.world.ports)({ ...ofCase(parted.second), body }, call));
    },
    rule: ({ seesFirst, seesSecond, mayJoin }) => {
      const why = [seesFirst ? 'one of the two files' : 'there is no such entry to assign'];
      return refusedUnless(seesSecond, mayJoin, { why });
    },
  },
};

const everyPlace = Object.keys(places) as Place[];
const everyDoor = { ...doors, ...doorsAfterwards };
const cells = Object.keys(everyDoor).flatMap((door) =>
  everyPlace.map((place) => [door, place] as const),
);

const hold = async ({ ask, rule }: Door, place: Place, of: World = world) => {
  const answers: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const post of Post.options) {
    answers[post] = await ask(callBy(of, place, post));
    wanted[post] = rule(ruleFor(place, post), post);
  }
  expect(answers).toEqual(wanted);
};

describe('of a child’s file', () => {
  it.each(cells)('%s is shown at %s by the rule, to every post', async (door, place) => {
    const of = door in doors ? world : parted.world;
    await hold(everyDoor[door] as Door, place, of);
  });

  it('the child is shown to who owes a duty there, as long as it is open', async () => {
    for (const place of everyPlace) await hold(childOfDuty, place);
    await endOnFile(world, first, duty);
    for (const place of everyPlace) {
      await hold({ ...childOfDuty, rule: () => 'not-found' }, place);
    }
  });
});
