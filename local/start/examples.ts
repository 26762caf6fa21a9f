import type { Label } from '#schemas/label';
import type { Running } from '../running.ts';

/** A command to paste into a shell. */
export interface Example {
  readonly title: Label;
  readonly command: string;
}

/** Quotes any text as one word for the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const REPORT = JSON.stringify({
  situations: ['living_alone_unsupervised'],
  division: '430903111',
  place: '兰溪镇千家洲村三组',
  course: '学生连续三天独自在家，父母在外务工，电话无人接听。',
  reporter: { kind: 'school', unit: '兰溪中学' },
});

const curl = (officer: string, rest: string): string =>
  `curl -sw '\\n' --cacert "$CA" -H "Authorization: Bearer $(npm run -s token -- ${officer})" ${rest}`;

const post = (officer: string, path: string, key: string, body: string): string =>
  curl(
    officer,
    `"$API${path}" \\\n  -H 'Content-Type: application/json' -H ${key} \\\n  -d ${quoted(body)}`,
  );

const setting = ({ url, caFile, pid }: Running): string =>
  `export HELI_RUNNING=${pid} API=${url} CA=${quoted(caFile)}`;

const reporting = `REPORT=$(${post('ma.li', '/reports', `'Idempotency-Key: my-first-report'`, REPORT)})
echo "$REPORT"; CASE=$(echo "$REPORT" | sed 's/.*"caseNumber":"\\([^"]*\\)".*/\\1/')`;

/** Calls that work unchanged in a shell in the repository's folder. */
export const examples = (running: Running): readonly Example[] => [
  {
    title: { zh: '先设好地址和证书', en: 'First, the address and the certificate' },
    command: setting(running),
  },
  {
    title: {
      zh: '马丽教师报告（再粘贴一次，得到同一回执）',
      en: 'Ma Li, a teacher, reports (paste it again: the same receipt)',
    },
    command: reporting,
  },
  {
    title: { zh: '派出所的待办', en: 'The worklist of the station' },
    command: curl('zhou.jing', '"$API/duties?office=lanxi-police"'),
  },
  {
    title: { zh: '半小时无人处理', en: 'Half an hour passes, and nobody acts' },
    command: post(
      'zhou.jing',
      '/clock',
      `"Idempotency-Key: $RANDOM$RANDOM"`,
      JSON.stringify({ forward: { amount: 30, unit: 'minute' } }),
    ),
  },
  {
    title: { zh: '谁收到了什么通知', en: 'Who was told what' },
    command: curl('xu.bo', '"$API/cases/$CASE/alerts"'),
  },
  {
    title: { zh: '案件及其执行', en: 'The case, and its executions' },
    command: curl('xu.bo', '"$API/cases/$CASE"'),
  },
  {
    title: { zh: '一个事项的办理表单', en: 'The form of a duty' },
    command: curl('zhou.jing', '"$API/duty-types/dispatch"'),
  },
];
