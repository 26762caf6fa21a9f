import { labelOf } from '#schemas/code-list';
import { Post } from '#schemas/codes/post';
import type { Label, Language } from '#schemas/label';
import { namesIn } from '../demo/names.ts';
import type { Paint } from '../demo/text/paint.ts';
import { padTo } from '../demo/text/width.ts';
import type { NumberedLine } from '../load-directory.ts';
import { PASSWORD } from '../officers.ts';
import type { Running } from '../running.ts';
import { examples } from './examples.ts';

interface Greeting {
  readonly running: Running;
  readonly lines: readonly NumberedLine[];
  readonly language: Language;
  readonly paint: Paint;
}

const people = ({ lines, language }: Greeting): readonly string[] => {
  const names = namesIn(lines);
  return lines.flatMap(({ value }) => {
    if (value.kind !== 'officer') return [];
    const { id, office, posts } = value;
    const holds = posts.map((post) => labelOf(Post, post)[language]).join(', ');
    const works = names.office(office)[language];
    return [`  ${padTo(id, 12)}${padTo(value.name, 8)}${padTo(works, 36)}${holds}`];
  });
};

const words = {
  up: { zh: '合力已就绪：', en: 'Heli is up: ' },
  end: { zh: '（按 Ctrl-C 结束）', en: '  (Ctrl-C ends it)' },
  cloud: {
    zh: 'AWS 端点（Step Functions、DynamoDB 等）：',
    en: 'AWS endpoint (Step Functions, DynamoDB …): ',
  },
  console: {
    zh: `办案页面（用户名 zhou.jing，密码 ${PASSWORD}；浏览器会提示证书是本机自签的）：`,
    en: `Console (zhou.jing, ${PASSWORD}; the browser warns of this computer’s own certificate): `,
  },
  openApi: { zh: '接口说明：', en: 'OpenAPI: ' },
  people: {
    zh: `演示人员（密码都是 ${PASSWORD}）`,
    en: `Its officers (each with the password ${PASSWORD})`,
  },
  token: {
    zh: '某人的令牌：npm run -s token -- zhou.jing',
    en: 'A token of one of them: npm run -s token -- zhou.jing',
  },
  paste: {
    zh: '在另一个终端的本目录中逐条粘贴：',
    en: 'In another terminal, in this folder, one after the other:',
  },
  change: {
    zh: '改了代码之后：npm run deploy:local      换一份名录：npm run load -- 文件',
    en: 'After a change: npm run deploy:local      Another directory: npm run load -- FILE',
  },
} as const satisfies Record<string, Label>;

/** The text that `npm start` prints when everything is up. */
export const greeting = (all: Greeting): readonly string[] => {
  const { running, language, paint } = all;
  const say = (key: keyof typeof words) => words[key][language];
  return [
    '',
    paint('bold', `${say('up')}${running.url}`) + say('end'),
    `${say('console')}${running.url}/app`,
    `${say('openApi')}${running.url}/openapi.json`,
    `${say('cloud')}${running.cloud.endpoint}`,
    '',
    paint('bold', say('people')),
    ...people(all),
    '',
    say('token'),
    '',
    paint('bold', say('paste')),
    ...examples(running).flatMap(({ title, command }) => [
      '',
      paint('dim', `# ${title[language]}`),
      command,
    ]),
    '',
    say('change'),
    '',
  ];
};
