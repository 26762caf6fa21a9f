import type { Post } from '#schemas/codes/post';
import type { Outcome } from '#schemas/duty-type';
import type { Label } from '#schemas/label';
import type { ClockKey, LadderKey, PostsKey, SettingKey } from '#schemas/settings';

export type FindingCode =
  | 'unknown-pack'
  | 'no-national-law'
  | 'unknown-setting'
  | 'unknown-duty'
  | 'wrong-type'
  | 'silent-outside-notice'
  | 'without-basis'
  | 'unknown-document'
  | 'ambiguous'
  | 'no-statement'
  | 'undecided'
  | 'ladder-needs-clock'
  | 'weakens-law';

/** A fault that keeps a pack from being deployed, in words for the people who maintain the pack. */
export interface Finding extends Label {
  readonly code: FindingCode;
  /** The layer at fault. */
  readonly pack: string;
  /** The setting, duty or document at fault. */
  readonly key: string;
}

/** The parts of a duty type that the check uses. */
export interface CheckedDuty {
  readonly code: string;
  readonly clock?: ClockKey;
  readonly ladder: LadderKey;
  readonly post: Post;
  readonly tellsWhenEnded?: PostsKey;
  readonly tellsWhenOpened?: PostsKey;
  readonly needs?: readonly SettingKey[];
  readonly outcomes?: Readonly<Record<string, Pick<Outcome, 'title' | 'limits' | 'requires'>>>;
}

type Words = readonly [zh: string, en: string];

export const finding = (
  code: FindingCode,
  pack: string,
  key: string,
  [zh, en]: Words,
): Finding => ({ code, pack, key, zh: `${pack} · ${key}：${zh}`, en: `${pack} · ${key}: ${en}` });
