import type { Call } from '#domain/call';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import { Answer, type AnsweredRequest, requestRecord } from '#domain/request';
import type { ApiPorts } from '#domain/world';

type Fingerprints = Pick<Call, 'fingerprint' | 'asWritten'>;

/** Requests of older releases are recognised by their body as written, as long as their answers are kept. */
const isSame = async (
  known: AnsweredRequest,
  { fingerprint, asWritten }: Fingerprints,
  { vault }: ApiPorts,
): Promise<boolean> =>
  known.fingerprint === (await vault.pseudonym('request', fingerprint)) ||
  (asWritten !== undefined && known.fingerprint === (await vault.pseudonym('request', asWritten)));

/** @throws {Refusal} `key-reused` for another request under the same key. */
export const firstAnswer = async (
  known: AnsweredRequest,
  call: Fingerprints,
  ports: ApiPorts,
): Promise<Answer> => {
  if (!(await isSame(known, call, ports))) throw new Refusal('key-reused');
  const { vault } = ports;
  return Answer.parse(await vault.unseal(known.answer));
};

/**
 * A reading in several parts is no transaction: a repeated request may miss the first one and yet see its effects.
 * Before it is refused for that, the first request is looked up once more.
 */
export const unlessAnswered = async (
  ports: ApiPorts,
  { caller, key, call }: Pick<AnsweredRequest, 'caller' | 'key'> & { readonly call: Fingerprints },
  attempt: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ known }] = await ports.store.load({ known: ref(requestRecord, caller, key) });
    if (!known) throw error;
    return firstAnswer(known, call, ports);
  }
};
