import type { Label } from '#schemas/label';

/** `blocks` prevents a deployment; `look` is for a person to weigh; `todo` remains to be done. */
type Mark = 'blocks' | 'look' | 'todo' | 'holds';

/** One result of the preflight. */
export interface Item extends Label {
  readonly mark: Mark;
}

export interface Section {
  readonly title: Label;
  readonly items: readonly Item[];
}

const marked =
  (mark: Mark) =>
  (zh: string, en: string): Item => ({ mark, zh, en });

export const blocks = marked('blocks');
export const look = marked('look');
export const todo = marked('todo');
export const holds = marked('holds');

export const isBlocking = ({ mark }: Item): boolean => mark === 'blocks';
