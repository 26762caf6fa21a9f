import * as z from 'zod';
import type { ClauseKey } from './clauses.ts';
import type { Post } from './codes/post.ts';
import { ReferralOutcome } from './codes/referral-outcome.ts';
import { ServiceKind } from './codes/service-kind.ts';
import { dutyType } from './duty-type.ts';
import { form, moment, words } from './fields.ts';
import type { Label } from './label.ts';
import { withReason } from './outcomes.ts';
import { personal } from './personal.ts';
import { Line, Text } from './text.ts';

/** 转介: each service to which the child or family was referred, with what came of it and how they answered. */
export const referrals = () =>
  personal(
    z
      .array(
        z.strictObject({
          service: ServiceKind.meta({ title: '服务 Service' }),
          provider: Line(120).meta({ title: '提供方 Provider' }),
          outcome: ReferralOutcome.meta({ title: '结果 Outcome' }),
          childAnswer: Text(1000)
            .optional()
            .meta({ title: '儿童对服务的意见 What the child says of it' }),
          familyAnswer: Text(1000)
            .optional()
            .meta({ title: '家庭对服务的意见 What the family says of it' }),
          note: Text(1000).optional().meta({ title: '备注 Note' }),
        }),
      )
      .min(1)
      .max(30)
      .meta({ title: '转介及结果 Referrals and their outcomes' }),
  );

const childAnswer = () => words('儿童对服务的意见 What the child says of it').optional();

interface Followed<C, P> {
  readonly code: C;
  readonly post: P;
  readonly title: Label;
  readonly basis: readonly ClauseKey[];
}

/**
 * The follow-up of one referral by the office that made it; its id names the service. Each look at a service that
 * goes on opens the next, and a person ends them by what came of the service.
 */
export const followedReferral = <const C extends string, const P extends Post>({
  code,
  post,
  title,
  basis,
}: Followed<C, P>) =>
  dutyType(code, {
    title,
    help: {
      zh: '跟进本项转介，记录服务结果以及儿童、家庭的意见；仍在进行的，如实记录并继续跟进。',
      en: 'See what comes of this referral, and what child and family say of it; if the service goes on, say so and look again.',
    },
    post,
    clock: 'referral.look',
    basis: [...basis],
    ladder: 'ladder.visits',
    mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
    outcomes: {
      provided: {
        title: { zh: '已提供', en: 'Provided' },
        form: form(() => ({
          at: moment('完成时间 Completed at'),
          result: words('服务结果 What came of it', 2000),
          childAnswer: childAnswer(),
          familyAnswer: words('家庭对服务的意见 What the family says of it').optional(),
        })),
      },
      underWay: {
        title: { zh: '仍在进行', en: 'Under way' },
        form: form(() => ({
          at: moment('跟进时间 Looked at'),
          findings: words('进展 How it goes', 2000),
          childAnswer: childAnswer(),
        })),
      },
      declined: {
        title: { zh: '家庭或儿童谢绝', en: 'Declined by family or child' },
        form: form(() => ({
          at: moment('谢绝时间 Declined at'),
          familyAnswer: words('家庭对服务的意见 What the family says of it'),
          childAnswer: childAnswer(),
        })),
      },
      notAvailable: withReason({ zh: '无法提供', en: 'Not available' }),
    },
  });
