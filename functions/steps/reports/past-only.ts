import { asOfNow, earliestBirth } from '#domain/input/possible-time';
import type { Misunderstood } from '#domain/input/understand';
import { dateOf } from '#domain/time/zone';
import type { Label } from '#schemas/label';
import type { SaidAt } from '#schemas/reading/json';
import type { Instant, LocalDate } from '#schemas/time';

const AHEAD: Label = {
  zh: '时间晚于现在，已按原文保存，未采用',
  en: 'a time in the future is kept as it was said, and not used',
};
const LONG_AGO: Label = {
  zh: '时间早于任何儿童的出生，已按原文保存，未采用',
  en: 'a time before any child was born is kept as it was said, and not used',
};

interface Timed {
  readonly noticedAt?: Instant | undefined;
  readonly reportedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  readonly child?: { readonly birthDate?: LocalDate | undefined } | undefined;
}

interface Past<B> {
  readonly body: B;
  readonly warnings: readonly Misunderstood[];
  readonly asSaid: readonly SaidAt[];
}

const TIMES = ['noticedAt', 'reportedAt', 'deliveredAt'] as const;

const amiss = (moment: Instant, at: Instant): Label | undefined => {
  if (moment > at) return AHEAD;
  return moment < earliestBirth(at) ? LONG_AGO : undefined;
};

const left = (field: string, given: string, { zh, en }: Label) => ({
  warnings: [{ field, zh, en }],
  asSaid: [[field, given] as const],
});

/**
 * The body without impossible times: those in the future, and those that no child can have lived to see. A time a few
 * minutes ahead, from a fast clock, counts as now.
 */
export const pastOnly = <B extends Timed>(body: B, at: Instant, path = ''): Past<B> => {
  const times: Record<string, Instant | undefined> = {};
  const found = TIMES.flatMap((name) => {
    const moment = body[name] && asOfNow(body[name], at);
    if (!moment) return [];
    const label = amiss(moment, at);
    times[name] = label ? undefined : moment;
    return label ? [left(`${path}/${name}`, moment, label)] : [];
  });
  const { birthDate } = body.child ?? {};
  const isUnborn = birthDate !== undefined && birthDate > dateOf(at);
  const born = isUnborn ? [left(`${path}/child/birthDate`, birthDate, AHEAD)] : [];
  return {
    body: {
      ...body,
      ...times,
      ...(isUnborn && { child: { ...body.child, birthDate: undefined } }),
    },
    warnings: [...found, ...born].flatMap(({ warnings }) => warnings),
    asSaid: [...found, ...born].flatMap(({ asSaid }) => asSaid),
  };
};
