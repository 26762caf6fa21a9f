import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { JudgmentMatter } from '#schemas/workflows/revocation-petition/codes/judgment-matter';

interface Settlement {
  readonly matters?: readonly { readonly matter: JudgmentMatter }[] | undefined;
}

/** Every matter must be settled: one that is left out would be nobody’s task. */
export const againstOpenMatters = ({ matters }: Settlement): readonly Complaint[] => {
  if (matters === undefined) return [];
  const left = JudgmentMatter.options.filter(
    (each) => !matters.some(({ matter }) => matter === each),
  );
  if (left.length === 0) return [];
  const names = left.map((each) => JudgmentMatter.labels[each]);
  return [
    complaint(
      'matters',
      'a list',
      [
        `未说明：${names.map(({ zh }) => zh).join('、')}`,
        `nothing is said of: ${names.map(({ en }) => en).join(', ')}`,
      ],
      left.join(' | '),
    ),
  ];
};
