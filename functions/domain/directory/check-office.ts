import type { OfficeId } from '#schemas/ids';
import { isElsewhere, listedIn } from './check-lists.ts';
import { type Finding, missing, type Whole } from './finding.ts';
import type { LineOf } from './lines-of.ts';

const climbsInCircle = (id: OfficeId, whole: Whole): boolean => {
  const seen = new Set<OfficeId>();
  for (let next: OfficeId | undefined = id; next; next = whole.offices.get(next)?.superior) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
};

/** Each officer whom an office lists must be in the directory and work at this office. */
const onListed = (line: LineOf<'office'>, { officers }: Whole): Finding[] =>
  listedIn(line).flatMap(([field, id]): Finding[] => {
    const officer = officers.get(id);
    if (!officer) return [missing(field, id, '人员', 'officer')];
    if (!isElsewhere(line.id, officer)) return [];
    const zh = '此人在名录中属于其他单位，会收到通知但看不到该事项';
    const en = 'their own line names another office: they would be told, and see nothing';
    return [{ field, given: id, allowed: officer.office, zh, en }];
  });

export const onOffice = (line: LineOf<'office'>, whole: Whole): Finding[] => {
  const { id, division, superior, roster } = line;
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
    ...onListed(line, whole),
    ...turns,
  ];
};
