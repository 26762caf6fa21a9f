import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';

interface Wish {
  readonly childView?: string | undefined;
  readonly childNotHeard?: string | undefined;
}

/** The child’s wish must be recorded at any age, or the reason why the child was not heard. */
export const againstUnheard = ({ childView, childNotHeard }: Wish): readonly Complaint[] =>
  childView !== undefined || childNotHeard !== undefined
    ? []
    : [
        complaint('childView', 'nothing', [
          '须填写儿童意愿，或者注明未听取的原因（民法典第三十八条）',
          'the child’s wish, or why the child was not heard (Civil Code, 38)',
        ]),
      ];
