import * as z from 'zod';
import type { Duty } from '#domain/duty/duty';
import { sealedRecord } from '#domain/history/event';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { labelOf } from '#schemas/code-list';
import { Post } from '#schemas/codes/post';

/** The duties about one report with words that its reporter may read. */
export interface Telling {
  readonly feedback: Duty | undefined;
  readonly reward: Duty | undefined;
  /** The answer of the department that received it. */
  readonly answer: Duty | undefined;
}

type Ports = Pick<ApiPorts, 'store' | 'vault'>;

const Written = z.object({ content: z.object({ content: z.string() }) });

/** The words to the reporter, which the holder of the receipt may read. */
const writtenIn = async (duty: Duty | undefined, outcome: string, { store, vault }: Ports) => {
  if (duty?.ended?.outcome !== outcome) return undefined;
  const { at, seq } = duty.ended;
  const [{ part }] = await store.load({ part: ref(sealedRecord, duty.caseId, seq) });
  if (!part) return undefined;
  return { at, content: Written.parse(await vault.unseal(part.sealed)).content.content };
};

/** The post that owed the reporter the result. */
const byOf = ({ owner }: Duty) => {
  const { zh, en } = labelOf(Post, 'post' in owner ? owner.post : 'reporter');
  return { zh, en };
};

const resultOf = async (duty: Duty | undefined, ports: Ports) => {
  const told = await writtenIn(duty, 'told', ports);
  return duty && told ? [{ by: byOf(duty), ...told }] : [];
};

/** The words to the holder of a receipt: feedback, results, and a reward. */
export const toldTo = async ({ feedback, reward, answer }: Telling, ports: Ports) => {
  const [sent, given, answered] = await Promise.all([
    writtenIn(feedback, 'sent', ports),
    writtenIn(reward, 'given', ports),
    resultOf(answer, ports),
  ]);
  return {
    ...(sent && { feedback: sent }),
    results: answered,
    ...(given && { reward: given }),
  };
};
