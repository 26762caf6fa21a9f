import type { ClauseKey } from '../../clauses.ts';
import type { Post } from '../../codes/post.ts';
import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';
import type { Label } from '../../label.ts';

interface Part<C, P> {
  readonly code: C;
  readonly post: P;
  readonly title: Label;
  readonly basis: readonly ClauseKey[];
  readonly mayBeChangedBy: readonly Post[];
}

/**
 * The part of a body that the township has in the assessment (会同). It opens with the notice of the police, and stays owed
 * after the township has concluded without it.
 */
export const partOf = <const C extends string, const P extends Post>({
  code,
  ...own
}: Part<C, P>) =>
  dutyType(code, {
    ...own,
    help: {
      zh: '参加乡镇（街道）牵头的调查评估，提供本单位掌握的安全处境、监护情况、身心健康状况及依据；评估已完成的，仍须补办。',
      en: 'Take part in the township’s assessment: say what your office knows of the child’s safety, guardianship and health, and on what that rests; also after the township has concluded.',
    },
    clock: 'prompt.assess',
    ladder: 'ladder.prompt',
    outcomes: {
      given: {
        title: { zh: '已参加', en: 'Took part' },
        form: form(() => ({
          at: moment('参加时间 Took part at'),
          officer: line('参加人 Who took part'),
          findings: words('本单位掌握的情况和意见 What the office knows and holds', 4000),
          restsOn: words('依据 What it rests on'),
        })),
      },
    },
  });
