import type { Basis, DutyStatement, Pack, Silence, Statement } from '#schemas/policy';
import { isSettingKey, settings } from '#schemas/settings';
import { dutyEntries, settingEntries } from './entries.ts';
import { type Finding, finding } from './finding.ts';

type Entry = Statement | Silence | DutyStatement;

/** Whether a pack cites no source: a deployer's decisions and the product's proposals do not. */
const citesNothing = ({ kind }: Pack): boolean => kind === 'deployment' || kind === 'proposal';

const citations = (
  pack: Pack,
  key: string,
  basis: readonly Basis[],
  docs: ReadonlySet<string>,
): readonly Finding[] => {
  const unknown = basis
    .filter(({ doc }) => !docs.has(doc))
    .map(({ doc }) =>
      finding('unknown-document', pack.pack, key, [
        `引用的文件 ${doc} 未在各层 docs 中列出`,
        `cites ${doc}, which no layer lists among its docs`,
      ]),
    );
  if (citesNothing(pack) || basis.length > 0) return unknown;
  return [
    finding('without-basis', pack.pack, key, [
      '法律和文件层的每一项都须注明出处',
      'a layer of law or of a notice cites where each entry is written',
    ]),
  ];
};

const mistyped = (pack: Pack, key: string, entry: Statement | Silence): readonly Finding[] => {
  if ('silent' in entry) {
    if (pack.kind === 'notice') return [];
    return [
      finding('silent-outside-notice', pack.pack, key, [
        '只有文件层可以注明“未规定具体时限”',
        'only a notice may be silent about a number',
      ]),
    ];
  }
  if (!isSettingKey(key)) return [];
  const { error } = settings[key].type.safeParse(entry.value);
  if (!error) return [];
  const where = error.issues.map((issue) => [...issue.path, issue.message].join(' ')).join('; ');
  return [
    finding('wrong-type', pack.pack, key, [`取值类型不符：${where}`, `wrong value: ${where}`]),
  ];
};

const rivals = (pack: Pack, key: string, entries: readonly Entry[]): readonly Finding[] =>
  new Set(entries.map(({ from }) => from)).size === entries.length
    ? []
    : [
        finding('ambiguous', pack.pack, key, [
          '同一层中的两项自同一日起生效',
          'two entries of one layer begin on the same day',
        ]),
      ];

const unknown = (code: 'unknown-setting' | 'unknown-duty', pack: Pack, key: string): Finding =>
  finding(code, pack.pack, key, ['本系统没有此项', 'the product has nothing by this name']);

/** The faults of one layer by itself. */
export const checkLayer = (
  pack: Pack,
  docs: ReadonlySet<string>,
  dutyCodes: ReadonlySet<string>,
): readonly Finding[] => [
  ...pack.questions.flatMap(({ basis }) => citations(pack, 'questions', basis, docs)),
  ...pack.units.flatMap((each) => citations(pack, 'units', [each], docs)),
  ...Object.keys(pack.settings).flatMap((key) => {
    const entries = settingEntries(pack, key);
    return [
      ...(isSettingKey(key) ? [] : [unknown('unknown-setting', pack, key)]),
      ...entries.flatMap((entry) => mistyped(pack, key, entry)),
      ...entries.flatMap((entry) => citations(pack, key, entry.basis, docs)),
      ...rivals(pack, key, entries),
    ];
  }),
  ...Object.keys(pack.duties).flatMap((code) => {
    const entries = dutyEntries(pack, code);
    return [
      ...(dutyCodes.has(code) ? [] : [unknown('unknown-duty', pack, code)]),
      ...entries.flatMap((entry) => citations(pack, code, entry.basis, docs)),
      ...rivals(pack, code, entries),
    ];
  }),
];
