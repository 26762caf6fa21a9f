import { fileOfChildRecord } from '#domain/child/file';
import { nameIn, stateIn } from '#domain/child/say-in-file';
import { warningsOnChild } from '#domain/child/warnings-on';
import type { ChildFile } from '#domain/composed/child';
import { officeRecord } from '#domain/directory/records';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { type Loaded, ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { FileId } from '#schemas/ids';
import type { PartBody } from '#schemas/register/part-body';
import { command, type Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile, statementsIn } from '../files/sealed-file.ts';
import { enterParts, refuseForeignCodes } from './enter-parts.ts';
import { findable, sameNameAs } from './found-by.ts';
import { keepParts, partsIn, registerRefs } from './parts-of.ts';
import { sayIdentity } from './say-identity.ts';

interface Input {
  readonly params: { readonly file: FileId };
  readonly body: PartBody;
}

type Found = Loaded<ReturnType<typeof registerRefs>> & {
  readonly lock: { readonly fileId: FileId } | undefined;
};

/** The officer's statements about who the child is, as facts of the file. */
const identityIn = async (
  file: ChildFile,
  { profile, lock }: Found,
  body: PartBody,
  tools: Tools,
) => {
  if (body.part !== 'identity') return { said: [], drafts: [] };
  const before = await statementsIn(file, profile, tools.fileVault);
  const { said, child } = await sayIdentity(body, before, tools);
  const drafts: readonly Draft[] = [
    ...stateIn(said, before),
    ...nameIn(file, child, lock !== undefined),
  ];
  return { said, drafts, ...(said.length > 0 && { statements: [...before, ...said] }) };
};

/** @throws {Refusal} `bad-input` for a school that is not in the directory. */
const refuseUnknownSchool = (body: PartBody, school: object | undefined): void => {
  if (body.part !== 'school' || !body.office || school) return;
  const complaint = {
    path: '/office',
    zh: '名录中没有此学校',
    en: 'the directory has no such school',
  };
  throw new Refusal('bad-input', { complaints: [complaint] });
};

/**
 * Enters something into one part of a child's file. The value before is kept, with who entered it and when.
 *
 * @throws {Refusal} `no-file` where the key of the file is destroyed; `bad-input` for a code that the notices in force
 *   do not have, or a school that the directory does not have.
 */
export const enterPart = (ports: ApiPorts) =>
  command({
    may: 'entersPart',
    about: ({ body: { part } }: Input) => ({ parts: [part] }),
    first: async ({ params, body }: Input, { vault }) => {
      const number = body.part === 'identity' ? body.citizenId : undefined;
      const child = number && (await vault.pseudonym('child', number.toUpperCase()));
      const school = body.part === 'school' ? body.office : undefined;
      return {
        ...registerRefs(params.file),
        lock: child ? ref(fileOfChildRecord, child) : undefined,
        school: school ? ref(officeRecord, school) : undefined,
      };
    },
    decide: async (found, { body }, tools) => {
      const { case: file, profile, school } = found;
      if (!file || !profile) throw new Refusal('no-file');
      refuseUnknownSchool(body, school);
      refuseForeignCodes([{ entry: body, path: '' }], tools.policyOf(file.pack, tools.at));
      const { id, county } = file;
      const { said, drafts: stated, statements } = await identityIn(file, found, body, tools);
      const now = await partsIn(file, found, tools.fileVault);
      const { drafts, parts } = enterParts(now, [body], tools);
      const all = [...stated, ...drafts];
      const { writes } =
        all.length > 0
          ? await commitFile(
              { id, county, before: file, profile },
              {
                drafts: all,
                statements,
                ...(drafts.length > 0 && { beside: keepParts(id, parts) }),
              },
              { context: contextOf(file, tools), fileVault: tools.fileVault },
            )
          : { writes: [] };
      const [tokens, sameName] = await Promise.all([
        findable(file, said, tools),
        sameNameAs(ports, { id, county, said }, tools),
      ]);
      const warnings = warningsOnChild(said, { at: tools.at, noticedAt: [] });
      return {
        writes: [...writes, ...tokens],
        answer: { status: 200, body: { file: id, warnings, sameName } },
      };
    },
  })(ports);
