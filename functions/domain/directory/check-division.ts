import { missingParent } from './check-parents.ts';
import { type Finding, missing, type Whole } from './finding.ts';
import type { LineOf } from './lines-of.ts';

/** A lookup goes up from division to division, and stops where one is missing. */
const onParent = ({ code }: LineOf<'division'>, { divisions }: Whole): Finding[] => {
  const parent = missingParent(code, divisions);
  if (!parent) return [];
  const zh = '名录中没有其上级行政区划';
  return [
    { field: 'code', given: code, allowed: parent, zh, en: 'the division above it is missing' },
  ];
};

export const onDivision = (line: LineOf<'division'>, whole: Whole): Finding[] => {
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
  const found = [...onParent(line, whole), ...routes];
  if (!pack || whole.packs.includes(pack)) return found;
  const allowed = whole.packs.join(' | ');
  return [
    ...found,
    { field: 'pack', given: pack, allowed, zh: '没有此政策包', en: 'no such pack' },
  ];
};
