import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import { Answer, type AnsweredRequest, requestRecord } from '#domain/request';
import type { ApiPorts } from '#domain/world';

/** @throws {Refusal} `key-reused` for another request under the same key. */
export const firstAnswer = async (
  known: AnsweredRequest,
  fingerprint: string,
  { vault }: ApiPorts,
): Promise<Answer> => {
  if (known.fingerprint !== fingerprint) throw new Refusal('key-reused');
  return Answer.parse(await vault.unseal(known.answer));
};

/**
 * A reading in several parts is no transaction: a repeat may not see its twin's request and yet meet
 * what its twin has done. Before it is refused for that, the request is looked for once more.
 */
export const unlessAnswered = async (
  ports: ApiPorts,
  { caller, key, fingerprint }: Pick<AnsweredRequest, 'caller' | 'key' | 'fingerprint'>,
  attempt: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ known }] = await ports.store.load({ known: ref(requestRecord, caller, key) });
    if (!known) throw error;
    return firstAnswer(known, fingerprint, ports);
  }
};
