import type { Replayed } from '#steps/cases/replay-cases';

/** The differences that are worth a line; a duty that is found unchanged is not. */
const kinds = {
  opens: 'would open 将开启',
  passed: 'would be passed over 将不再开启',
  unreached: 'stays open, and no state waits for it 保持未结，流程不再等待',
  unfit: 'would fail at 将失败于',
} as const;

const keys = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** An episode that would be in another state, in words; nothing for one that would be in the same state. */
export const told = ({ caseId, episodeId, standing }: Replayed): string | undefined => {
  const name = `${caseId} ${episodeId}`;
  if (!standing) return `${name}: its machine is no more 流程已不存在`;
  const parts = keys.flatMap((key) =>
    standing[key].length > 0 ? [`${kinds[key]} ${standing[key].join(', ')}`] : [],
  );
  return parts.length > 0 ? `${name}: ${parts.join('; ')}` : undefined;
};
