import { labelsOf } from './code-list.ts';
import { EmergencySituation } from './codes/emergency-situation.ts';
import { NoteKind } from './codes/note-kind.ts';
import { Parent } from './codes/parent.ts';
import { PlacementKind } from './codes/placement-kind.ts';
import { Post } from './codes/post.ts';
import { ReportableSituation } from './codes/reportable-situation.ts';
import { ReporterKind } from './codes/reporter-kind.ts';
import type { Label } from './label.ts';

const lists = [
  EmergencySituation,
  NoteKind,
  Parent,
  PlacementKind,
  Post,
  ReportableSituation,
  ReporterKind,
];

/** The words for the codes that responses of the API contain without their words. */
export const codeWords: Readonly<Record<string, Label>> = Object.fromEntries(
  lists
    .flatMap((list) => Object.entries<Label>(labelsOf<string>(list)))
    .map(([code, { zh, en }]) => [code, { zh, en }]),
);

/** The kinds of a note on a duty, in their order. */
export const noteKinds: readonly string[] = [...NoteKind.options];
