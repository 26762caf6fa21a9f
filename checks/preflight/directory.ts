import { checkDirectory } from '#domain/directory/check';
import { linesOf } from '#domain/directory/lines-of';
import { postsNotHeld } from '#domain/directory/posts-held';
import type { Complaint } from '#domain/errors';
import type { Policy } from '#domain/policy/policy';
import type { DirectoryLine } from '#schemas/directory';
import { informedNobody } from './informed.ts';
import { blocks, holds, type Item, look, type Section } from './item.ts';

/** The largest file in lines and bytes; a larger one must be sent in parts. */
const MOST = { lines: 1000, bytes: 256_000 };

export interface Directory {
  /** The lines of known form. */
  readonly lines: readonly DirectoryLine[];
  /** The reasons why the file was not read, one per line. */
  readonly unread: readonly string[];
  readonly bytes: number;
}

const nothing = { divisions: [], offices: [], officers: [] };

const said = ({ path, given, zh, en }: Complaint): Item => {
  const where = [path.replace(/^\/lines\/(\d+)/, (_, n) => `${Number(n) + 1}`), given].join(' ');
  return blocks(`第 ${where}：${zh}`, `line ${where}: ${en}`);
};

/** Offices whose people cannot be told by SMS or e-mail. */
const untold = (lines: readonly DirectoryLine[]): readonly Item[] => {
  const reached = new Set(
    linesOf(lines, 'officer')
      .filter(({ mobile, left }) => mobile && !left)
      .map(({ office }) => office),
  );
  return linesOf(lines, 'office')
    .filter(({ id, emails }) => emails.length === 0 && !reached.has(id))
    .map(({ id, name }) =>
      look(
        `${name.zh}（${id}）没有手机也没有邮箱：无人收到通知`,
        `${name.en} (${id}) has neither a mobile nor an e-mail: nobody there is told`,
      ),
    );
};

const size = ({ lines, bytes }: Directory): readonly Item[] =>
  lines.length <= MOST.lines && bytes <= MOST.bytes
    ? []
    : [
        look(
          `文件有 ${lines.length} 行、${bytes} 字节，须分县载入`,
          `the file has ${lines.length} lines and ${bytes} bytes: load it in parts`,
        ),
      ];

const county = (lines: readonly DirectoryLine[], code: string): readonly Item[] =>
  linesOf(lines, 'division').some((each) => each.code === code)
    ? []
    : [
        blocks(
          `热线所属的县 ${code} 不在名录中`,
          `the county ${code} of the hotline is not in the directory`,
        ),
      ];

export interface DirectoryAsked {
  readonly directory: Directory;
  readonly packs: readonly string[];
  readonly policyOf: (pack: string) => Policy;
  /** The county of the deployment, for calls that name no place. */
  readonly county: string;
  /** Whether the packs say for every duty if it is in force; only then the needed posts are known. */
  readonly isDecided: boolean;
}

const whoIsMissing = (lines: readonly DirectoryLine[], { policyOf, isDecided }: DirectoryAsked) => {
  if (!isDecided) {
    return [
      look(
        '政策包尚未全部决定，暂不能核对岗位',
        'who is needed is known once the packs are decided',
      ),
    ];
  }
  const posts = postsNotHeld(lines, { known: nothing, successors: {}, policyOf });
  return [...posts.map(said), ...informedNobody(lines, policyOf)];
};

const faultsIn = (asked: DirectoryAsked): readonly Item[] => {
  const { lines, unread } = asked.directory;
  if (unread.length > 0) return unread.map((each) => blocks(each, each));
  const wrong = checkDirectory(lines, { ...nothing, packs: asked.packs });
  if (wrong.length > 0) return wrong.map(said);
  return [...county(lines, asked.county), ...whoIsMissing(lines, asked)];
};

/** The directory file: its lines, and who is missing at which place. */
export const directorySection = (asked: DirectoryAsked): Section => {
  const { lines } = asked.directory;
  const items = [...faultsIn(asked), ...untold(lines), ...size(asked.directory)];
  const [divisions, offices] = [linesOf(lines, 'division').length, linesOf(lines, 'office').length];
  return {
    title: { zh: '名录', en: 'The directory' },
    items: [
      holds(
        `${divisions} 个行政区划，${offices} 个单位`,
        `${divisions} divisions, ${offices} offices`,
      ),
      ...items,
    ],
  };
};
