import * as z from 'zod';
import type { ClauseKey } from './clauses.ts';
import type { CasePlaceRole } from './codes/case-place-role.ts';
import type { Post } from './codes/post.ts';
import type { Label } from './label.ts';
import type { OfPerson } from './of-person.ts';
import type { ClockKey, CodesKey, LadderKey, PostsKey, SettingKey } from './settings.ts';

/**
 * Two outcomes that belong to every duty: a fact made it pointless, or the policy in force does not have it. Only
 * software sets them; nobody may send them.
 */
export const RESERVED_OUTCOMES = ['superseded', 'notInForce'] as const;

export interface DutyType {
  readonly code: string;
  readonly title: Label;
  /** One sentence that tells the officer what to do. */
  readonly help: Label;
  /** The post that owes it: the subject of the notice's sentence. The routing table finds the office. */
  readonly post: Post;
  /** The place of the child in which it is owed; by default where its episode runs. */
  readonly owedAt?: CasePlaceRole;
  /** Each further report that joins a response gets a round of this duty of its own. */
  readonly joins?: true;
  /** The duty is owed towards each parent, and its id names the parent. */
  readonly perParent?: true;
  /** A directory may be loaded even if nobody holds its post: the post above stands in. */
  readonly mayLackPost?: true;
  /** The post that records its end, if it is not the owner's. */
  readonly endedBy?: Post;
  readonly basis: readonly ClauseKey[];
  /** The national law behind it, if no local notice names it. */
  readonly law?: readonly { readonly doc: string; readonly section: string }[];
  /** The setting with its term; absent if no notice gives one and none is decided. */
  readonly clock?: ClockKey;
  readonly ladder: LadderKey;
  /** The settings that its rules read, in addition to those named elsewhere in the declaration. */
  readonly needs?: readonly SettingKey[];
  /** The posts that may extend it, suspend it or hand it to another office, with a reason. */
  readonly mayBeChangedBy: readonly Post[];
  /** The outcomes; the form, the validation and the machine's edges follow from them. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The setting that lists the posts informed of its end, in addition to the owner. */
  readonly tellsWhenEnded?: PostsKey;
  /** The setting that lists the posts informed of its opening, in addition to the owner. */
  readonly tellsWhenOpened?: PostsKey;
  /** The post informed of each note on it: the carer learns of every attempt to reach the parents. */
  readonly tellsWhenNoted?: Post;
  /**
   * The hours at which its alerts go out, if not by its term. `at_any_hour`: it lasts until somebody has gone to the
   * child, and rings and repeats day and night. `until_begun`: likewise, until work on it was noted; then it is under way,
   * and only its owner is reminded. `never`: nobody hurries it, and no rung is told; its opening is.
   * `when_left`: no rung is told while another duty is open in the case, because it cannot be done before.
   */
  readonly rings?: 'at_any_hour' | 'until_begun' | 'never' | 'when_left';
  /** No machine opens it: an officer with one of these posts opens it and gives a reason. */
  readonly openedByHand?: readonly Post[];
  /** The topic of the message that tells the reporter of its end, through the seal. */
  readonly tellsReporter?: 'feedback' | 'reward' | 'result';
  /**
   * It is owed even if a new version of a machine puts it before a point that a running response has already passed;
   * without this it ends as it opens, as `superseded`.
   */
  readonly opensLate?: true;
  /** The reason why the product has it, if no notice does. */
  readonly ofTheProduct?: Label;
}

export interface Outcome {
  readonly title: Label;
  readonly form: () => z.ZodObject;
  /** Small facts without personal data that a Choice may read. */
  readonly facts?: readonly string[];
  /** Fields that may contain only codes from the policy's list. */
  readonly limits?: Readonly<Record<string, CodesKey>>;
  /** Lists that must contain every code of the policy's list. */
  readonly requires?: Readonly<Record<string, CodesKey>>;
  /** The acts or states of guardians and parents that it records in their ledgers. */
  readonly ofPerson?: OfPerson;
}

/** Keeps the literal types of a duty's outcomes. */
export const dutyType = <const C extends string, const D extends Omit<DutyType, 'code'>>(
  code: C,
  declaration: D,
): D & { readonly code: C } => ({ code, ...declaration });

const formOf = (outcomes: DutyType['outcomes']) => {
  const shapes = Object.entries(outcomes).map(([code, { title, form }]) =>
    form()
      .extend({ outcome: z.literal(code) })
      .strict()
      .meta({ title: `${title.zh} ${title.en}`, labels: title }),
  );
  const [first, ...others] = shapes;
  if (!first) throw new Error('a duty type must have at least one outcome');
  return z.discriminatedUnion('outcome', [first, ...others]);
};

const forms = new WeakMap<DutyType['outcomes'], ReturnType<typeof formOf>>();

/**
 * The schema of `POST /duties/{dutyId}/outcome` for this type: one shape per outcome. It is made once, because
 * making it costs more than parsing with it.
 */
export const outcomeForm = ({ outcomes }: Pick<DutyType, 'outcomes'>) => {
  const form = forms.get(outcomes) ?? formOf(outcomes);
  forms.set(outcomes, form);
  return form;
};
