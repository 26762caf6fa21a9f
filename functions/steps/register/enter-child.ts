import { seesInRegister } from '#domain/access/register-rights';
import { fileOfChildRecord } from '#domain/child/file';
import { ChildRegistered } from '#domain/child/register/facts';
import { openFile, stateIn } from '#domain/child/say-in-file';
import type { Statement } from '#domain/child/statement';
import { warningsOnChild } from '#domain/child/warnings-on';
import type { ChildFile } from '#domain/composed/child';
import { countyOf, lineageRefs, packFor } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { newFileId } from '#domain/ids';
import { type Loaded, ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { ChildBody } from '#schemas/api/children';
import { command, type Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile, statementsIn } from '../files/sealed-file.ts';
import { whoIn } from '../who-in.ts';
import { enterParts, refuseForeignCodes } from './enter-parts.ts';
import { findable, sameNameAs } from './found-by.ts';
import { keepParts, partsIn, registerRefs } from './parts-of.ts';
import { type InRegister, sayIdentity } from './say-identity.ts';

interface Input {
  readonly body: ChildBody;
}

type Found = Partial<Loaded<ReturnType<typeof registerRefs>>>;

const partsOf = ({ parts = [] }: ChildBody) => parts.map(({ part }) => part);

/** Nobody is told where the child is in the register but those who see the file. */
const refuseTwice = (file: ChildFile | undefined, tools: Tools): void => {
  if (!file?.register) return;
  if (!seesInRegister(whoIn(tools), file)) throw new Refusal('child-registered');
  const words = { zh: `该号码已用于档案 ${file.id}`, en: `the number is that of file ${file.id}` };
  throw new Refusal('child-registered', { complaints: [{ path: '/citizenId', ...words }] });
};

/**
 * The file that the number leads to, or a new one. A file whose key was destroyed keeps the number, and the new file
 * has none.
 */
const openedBy = async (
  { file, profile, parts }: { readonly file: ChildFile | undefined } & Omit<Found, 'case'>,
  { said, child }: InRegister,
  { where, tools }: { readonly where: Parameters<typeof openFile>[0]; readonly tools: Tools },
) => {
  const isNew = !file || !profile;
  if (isNew) {
    const about = { ...where, ...(child && !file && { child }) };
    const drafts: readonly Draft[] = [openFile(about, said)];
    const none: readonly Statement[] = [];
    return {
      id: newFileId(tools.random),
      file: undefined,
      profile: undefined,
      before: none,
      now: {},
      drafts,
    };
  }
  const before = await statementsIn(file, profile, tools.fileVault);
  const now = await partsIn(file, { profile, parts }, tools.fileVault);
  return { id: file.id, file, profile, before, now, drafts: stateIn(said, before) };
};

const entered = async (found: Found, { body }: Input, tools: Tools, pack: string) => {
  const { division } = body;
  const county = countyOf(division);
  const { parts = [], division: _village, ...identity } = body;
  const told = await sayIdentity(identity, [], tools);
  const file = told.child ? found.case : undefined;
  refuseTwice(file, tools);
  const where = { county, division, pack };
  const opened = await openedBy({ ...found, file }, told, { where, tools });
  const { drafts, parts: kept } = enterParts(opened.now, parts, tools);
  const registered: Draft = {
    fact: ChildRegistered.of({ division }),
    basis: ['reg.file', 'reg.locate'],
  };
  const { id, before, profile } = opened;
  const { state, writes } = await commitFile(
    { id, county, before: opened.file, profile },
    {
      drafts: [...opened.drafts, registered, ...drafts],
      statements: [...before, ...told.said],
      beside: keepParts(id, kept),
    },
    { context: contextOf({ pack }, tools), fileVault: tools.fileVault },
  );
  return { state, said: told.said, writes };
};

/**
 * Enters a child in the register: opens the file, or uses the one to which the child's number leads, without telling
 * that there was one.
 *
 * @throws {Refusal} `child-registered` for a number of a child in the register; `no-routing` where no pack applies;
 *   `bad-input` for a code that the notices in force do not have.
 */
export const enterChild = (ports: ApiPorts) =>
  command({
    may: 'entersChild',
    about: ({ body }: Input) => ({ division: body.division, parts: partsOf(body) }),
    first: async ({ body: { division, citizenId } }: Input, { vault }) => {
      const child = citizenId && (await vault.pseudonym('child', citizenId.toUpperCase()));
      return {
        routing: lineageRefs(division),
        lock: child ? ref(fileOfChildRecord, child) : undefined,
      };
    },
    second: ({ lock }): Partial<ReturnType<typeof registerRefs>> =>
      lock ? registerRefs(lock.fileId) : {},
    decide: async (found, input, tools) => {
      const pack = packFor(found.routing);
      if (!pack) throw new Refusal('no-routing');
      const { parts = [] } = input.body;
      const entries = parts.map((entry, index) => ({ entry, path: `/parts/${index}` }));
      refuseForeignCodes(entries, tools.policyOf(pack, tools.at));
      const { state, said, writes } = await entered(found, input, tools, pack);
      const { id, county } = state;
      const [found_, sameName] = await Promise.all([
        findable(state, said, tools),
        sameNameAs(ports, { id, county, said }, tools),
      ]);
      const warnings = warningsOnChild(said, { at: tools.at, noticedAt: [] });
      return {
        writes: [...writes, ...found_],
        answer: { status: 201, body: { file: id, warnings, sameName } },
      };
    },
  })(ports);
