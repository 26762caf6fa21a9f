import { isSeen } from '#domain/case/said-of-child';
import { namingNumberOf } from '#domain/child/identity';
import { makeStatements, type Said } from '#domain/child/make-statements';
import type { Statement } from '#domain/child/statement';
import { refuseUnborn } from '#domain/input/not-ahead';
import { speaksAs } from '#domain/words/speaker';
import type { Tools } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';

interface Body extends Said {
  readonly documentSeen?: boolean | undefined;
  readonly reason?: string | undefined;
}

/** The statements of an officer in the register, and the child's number from now on if it is the given one. */
export interface InRegister {
  readonly said: readonly Statement[];
  readonly child?: string;
}

const hasValue = ({ documentSeen: _seen, reason: _reason, ...said }: Body): boolean =>
  Object.values(said).some((value) => value !== undefined);

/**
 * Makes the statements of an officer about a child in the register. A number that cannot be the child's own is kept as it was given, and
 * names nobody: facts are never refused here, they are warned of.
 *
 * @throws {Refusal} `bad-input` for a birth in the future.
 */
export const sayIdentity = async (
  body: Body,
  before: readonly Statement[],
  tools: Tools,
): Promise<InRegister> => {
  if (!hasValue(body)) return { said: [] };
  refuseUnborn(body.birthDate, tools.at, 'birthDate');
  const post = speaksAs(tools.officer?.posts ?? []);
  const by = { ...actingOfficer(tools), ...(post && { post }) };
  const grounds = { isSeen: isSeen(body), hasReason: body.reason !== undefined };
  const { statements } = makeStatements(body, { by, at: tools.at, childAt: tools.at, ...grounds });
  const said = statements.map((each) => ({ ...each, origin: 'register' as const }));
  const number = namingNumberOf([...before, ...said]);
  const isNaming = number !== undefined && number === body.citizenId?.toUpperCase();
  return { said, ...(isNaming && { child: await tools.vault.pseudonym('child', number) }) };
};
