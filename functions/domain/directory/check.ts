import type { Complaint } from '#domain/errors';
import { postsLacking } from '#domain/places/run-by';
import type { DirectoryLine } from '#schemas/directory';
import type { DivisionCode, OfficeId, OfficerId } from '#schemas/ids';
import type { Division, Office, Officer } from './records.ts';

export type LineOf<K extends DirectoryLine['kind']> = Extract<DirectoryLine, { kind: K }>;

/** The stored records of everything that a file names. */
export interface Known {
  readonly divisions: readonly Division[];
  readonly offices: readonly Office[];
  readonly officers: readonly Officer[];
  readonly packs: readonly string[];
}

/** The file and what is known, as one directory. */
interface Whole {
  readonly divisions: ReadonlySet<DivisionCode>;
  readonly offices: ReadonlyMap<OfficeId, Pick<Office, 'posts' | 'superior'>>;
  readonly officers: ReadonlyMap<OfficerId, Pick<Officer, 'office'>>;
  readonly packs: readonly string[];
}

const isKind =
  <K extends DirectoryLine['kind']>(kind: K) =>
  (line: DirectoryLine): line is LineOf<K> =>
    line.kind === kind;

export const linesOf = <K extends DirectoryLine['kind']>(
  lines: readonly DirectoryLine[],
  kind: K,
): readonly LineOf<K>[] => lines.filter(isKind(kind));

const wholeOf = (lines: readonly DirectoryLine[], known: Known): Whole => ({
  divisions: new Set([...known.divisions, ...linesOf(lines, 'division')].map(({ code }) => code)),
  offices: new Map(
    [...known.offices, ...linesOf(lines, 'office')].map((office) => [office.id, office]),
  ),
  officers: new Map(
    [...known.officers, ...linesOf(lines, 'officer')].map((officer) => [officer.id, officer]),
  ),
  packs: known.packs,
});

type Finding = Omit<Complaint, 'path'> & { readonly field: string };

const missing = (field: string, given: string, zh: string, en: string): Finding => ({
  field,
  given,
  zh: `名录中没有此${zh}`,
  en: `no such ${en} in the directory`,
});

const onDivision = (line: LineOf<'division'>, whole: Whole): Finding[] => {
  const { pack, offices } = line;
  const routes = Object.entries(offices).flatMap(([post, id]): Finding[] => {
    const field = `offices/${post}`;
    const office = id && whole.offices.get(id);
    if (!office) return [missing(field, String(id), '单位', 'office')];
    if (office.posts.some((each) => each === post)) return [];
    return [
      { field, given: id, zh: '该单位不承担此岗位', en: 'this office does not hold that post' },
    ];
  });
  if (!pack || whole.packs.includes(pack)) return routes;
  const allowed = whole.packs.join(' | ');
  return [
    ...routes,
    { field: 'pack', given: pack, allowed, zh: '没有此政策包', en: 'no such pack' },
  ];
};

const climbsInCircle = (id: OfficeId, whole: Whole): boolean => {
  const seen = new Set<OfficeId>();
  for (let next: OfficeId | undefined = id; next; next = whole.offices.get(next)?.superior) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
};

const onOffice = (line: LineOf<'office'>, whole: Whole): Finding[] => {
  const { id, division, superior, officers, deputies, roster } = line;
  const named = [
    ...officers.map((officer, index) => [`officers/${index}`, officer] as const),
    ...deputies.map((officer, index) => [`deputies/${index}`, officer] as const),
    ...roster.map(({ officer }, index) => [`roster/${index}/officer`, officer] as const),
  ];
  const strangers = named.filter(([, officer]) => !whole.officers.has(officer));
  const turns = roster.flatMap(({ from, to }, index): Finding[] =>
    from < to
      ? []
      : [
          {
            field: `roster/${index}/to`,
            given: to,
            zh: '值班结束不晚于开始',
            en: 'a turn ends after it begins',
          },
        ],
  );
  return [
    ...(whole.divisions.has(division)
      ? []
      : [missing('division', division, '行政区划', 'division')]),
    ...(superior && !whole.offices.has(superior)
      ? [missing('superior', superior, '单位', 'office')]
      : []),
    ...(climbsInCircle(id, whole)
      ? [
          {
            field: 'superior',
            given: String(superior),
            zh: '上级关系成环',
            en: 'the superiors run in a circle',
          },
        ]
      : []),
    ...strangers.map(([field, officer]) => missing(field, officer, '人员', 'officer')),
    ...turns,
  ];
};

const onOfficer = ({ office, posts }: LineOf<'officer'>, whole: Whole): Finding[] => {
  const own = whole.offices.get(office);
  if (!own) return [missing('office', office, '单位', 'office')];
  const foreign = posts.filter((post) => post !== 'administrator' && !own.posts.includes(post));
  return foreign.map((post) => ({
    field: 'posts',
    given: post,
    allowed: own.posts.join(' | '),
    zh: '其单位不承担此岗位',
    en: 'the officer’s office does not hold this post',
  }));
};

const onPlace = ({ division, office, receives }: LineOf<'place'>, whole: Whole): Finding[] => {
  const own = whole.offices.get(office);
  const lacking = own ? postsLacking(receives, own.posts) : [];
  return [
    ...(whole.divisions.has(division)
      ? []
      : [missing('division', division, '行政区划', 'division')]),
    ...(own ? [] : [missing('office', office, '单位', 'office')]),
    ...(lacking.length === 0
      ? []
      : [
          {
            field: 'receives',
            given: receives,
            allowed: lacking.join(' | '),
            zh: '其单位不能开办此类场所',
            en: 'the office that runs it does not hold a post for this kind of place',
          },
        ]),
  ];
};

const findings = (line: DirectoryLine, whole: Whole): Finding[] => {
  switch (line.kind) {
    case 'division':
      return onDivision(line, whole);
    case 'office':
      return onOffice(line, whole);
    case 'officer':
      return onOfficer(line, whole);
    case 'place':
      return onPlace(line, whole);
  }
};

const nameOf = (line: DirectoryLine): string =>
  `${line.kind} ${line.kind === 'division' ? line.code : line.id}`;

const twice = (lines: readonly DirectoryLine[]): Complaint[] =>
  lines.flatMap((line, index) => {
    const first = lines.findIndex((each) => nameOf(each) === nameOf(line));
    const zh = `与第 ${first + 1} 行重复`;
    const en = `the same as line ${first + 1}`;
    return first < index ? [{ path: `/lines/${index}`, given: nameOf(line), zh, en }] : [];
  });

/** Every wrong line, with its reason; an empty list means that the whole file may be loaded. */
export const checkDirectory = (
  lines: readonly DirectoryLine[],
  known: Known,
): readonly Complaint[] => {
  const whole = wholeOf(lines, known);
  const each = lines.flatMap((line, index) =>
    findings(line, whole).map(({ field, ...rest }) => ({
      path: `/lines/${index}/${field}`,
      ...rest,
    })),
  );
  return [...twice(lines), ...each];
};
