import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared } from '../kinds/duties.ts';
import { dropped, unsaid } from '../kinds/packs.ts';

const STEPS = 'functions/steps/register';
const SIGHT = 'functions/domain/access/register-sight.ts';

/** The mutants of groups A and C: definitions, and the register of children. */
export const register: Mutants = {
  'def.lbc': [
    edited('a left-behind child turns sixteen at eighteen', `${STEPS}/show-child.ts`, [
      'plus.year(dayOf(birth), 16)',
      'plus.year(dayOf(birth), 18)',
    ]),
  ],
  'def.key4': [
    dropped('jinpu', 'register.categories', 'unattended'),
    holdOut(`${STEPS}/enter-parts.ts`, 'notOfThePolicy'),
  ],
  'def.key5': [
    dropped('chongqing-2020', 'register.categories', 'poor_guardianship'),
    dropped('chongqing-2020', 'register.categories', 'ill'),
    dropped('chongqing-2020', 'register.categories', 'disabled'),
  ],
  'def.pop20': [
    dropped('chongqing-2020', 'register.populations', 'community_orphan'),
    holdOut(`${STEPS}/enter-parts.ts`, 'notOfThePolicy'),
  ],
  'reg.file': [
    edited('a child enters the register twice', `${STEPS}/enter-child.ts`, [
      '  refuseTwice(file, tools);\n',
      '',
    ]),
    holdOut(`${STEPS}/found-by.ts`, 'textsOf'),
    edited('a child who left is listed', 'functions/domain/child/register/register.ts', [
      'pk: childrenOf(county, status)',
      "pk: childrenOf(county, 'in')",
    ]),
  ],
  'reg.locate': [
    edited('a township is village enough', 'schemas/api/children.ts', [
      'code.length === 12',
      'code.length >= 9',
    ]),
  ],
  'reg.content': [
    edited('no part is shown', `${STEPS}/show-child.ts`, [
      'const value = now[part];',
      'const value = part === "remarks" ? now[part] : undefined;',
    ]),
  ],
  'reg.update': [
    edited(
      'an entry forgets what it does not mention',
      'functions/domain/child/register/parts.ts',
      ['{ ...kept?.value, ...given }', '{ ...given }'],
    ),
  ],
  'reg.shared': [
    edited('the league and the federation enter nothing', SIGHT, [
      "const SHARING = ['youth_league', 'womens_federation']",
      'const SHARING = []',
    ]),
  ],
  'reg.league': [
    edited('the league enters nothing', SIGHT, [
      "const SHARING = ['youth_league', 'womens_federation']",
      "const SHARING = ['womens_federation']",
    ]),
  ],
  'reg.school': [
    edited('a school sees no pupil', SIGHT, [
      "holds(who, 'school', 'kindergarten') && worksAt",
      "holds(who, 'school', 'kindergarten') && !worksAt",
    ]),
  ],
  'vis.month': [
    edited('a month is counted from the day', 'functions/domain/child/register/visit.ts', [
      "if (unit === 'month') return endOfMonth(from, amount);",
      "if (unit === 'month') return lastDayOf(from, { amount, unit }, calendar);",
    ]),
    edited('nobody met is a visit', 'functions/domain/child/register/declared.ts', [
      "...(result !== 'nobody_met' && {",
      '...({',
    ]),
    edited(
      'a household that was met is a child who was seen',
      'functions/domain/child/register/declared.ts',
      ["...(result === 'child_seen' && {", "...(result !== 'nobody_met' && {"],
    ),
    edited(
      'a reportable situation needs neither report nor reason',
      'schemas/register/visit-body.ts',
      ['situations.length === 0 ||', 'situations.length >= 0 ||'],
    ),
    unsaid('jinpu', 'visit.every'),
  ],
  'vis.hs': [
    holdOut(`${STEPS}/record-visit.ts`, 'answered'),
    declared('answer-visit', { post: 'village_committee' }),
  ],
  'reg.village': [holdOut(`${STEPS}/record-visit.ts`, 'answered')],
  'vis.track': [
    edited('who visited is not shown', `${STEPS}/list-entries.ts`, [
      'return { fields: Object.keys(codes), erased: [], codes };',
      'return { fields: Object.keys(codes), erased: [], codes: {} };',
    ]),
  ],
  'reg.link': [
    edited('numbers of other systems are not kept', 'schemas/register/parts.ts', [
      "    population: line('人口信息系统编号 Population system', 40),\n",
      '',
    ]),
  ],
};
