import { writesPartIn } from '#domain/access/register-sight';
import { ChildCameBack, ChildLeft } from '#domain/child/register/facts';
import type { ChildFile } from '#domain/composed/child';
import { countyOf } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import type { RegisterLeaving } from '#schemas/codes/register-leaving';
import type { DivisionCode, FileId } from '#schemas/ids';
import { command, type Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile } from '../files/sealed-file.ts';
import { whoIn } from '../who-in.ts';
import { registerRefs } from './parts-of.ts';

interface Of<Body> {
  readonly params: { readonly file: FileId };
  readonly body: Body;
}

interface Leaving {
  readonly reason: RegisterLeaving;
  readonly note?: string | undefined;
}

interface Returning {
  readonly reason: string;
  readonly division?: DivisionCode | undefined;
}

/** One act on a child's entry in the register, by somebody who may write its status. */
const onStatus = <Body>(draftOf: (file: ChildFile, body: Body, tools: Tools) => Draft) =>
  command({
    may: 'entersPart',
    about: (_input: Of<Body>) => ({ parts: ['status'] }),
    first: ({ params }) => registerRefs(params.file),
    decide: async ({ case: file, profile }, { body }, tools) => {
      if (!file || !profile) throw new Refusal('no-file');
      const { id, county } = file;
      const { writes } = await commitFile(
        { id, county, before: file, profile },
        { drafts: [draftOf(file, body, tools)] },
        { context: contextOf(file, tools), fileVault: tools.fileVault },
      );
      return { writes, answer: { status: 200, body: { file: id, warnings: [], sameName: [] } } };
    },
  });

/**
 * A child leaves the register, for a reason; the file and its content stay.
 *
 * @throws {Refusal} `not-in-register` for a child who has left.
 */
export const leaveRegister = onStatus<Leaving>(({ register }, { reason, note }) => {
  if (register?.status !== 'in') throw new Refusal('not-in-register');
  return { fact: ChildLeft.of({ reason }), basis: [], ...(note && { personal: { note } }) };
});

/**
 * A child is in the register again, in the same file.
 *
 * @throws {Refusal} `in-register` for a child who has not left; `not-allowed` for a village that the caller does not
 *   keep the register of, or one in another county.
 */
export const returnToRegister = onStatus<Returning>((file, { reason, division }, tools) => {
  const { register, county } = file;
  if (register?.status !== 'left') throw new Refusal('in-register');
  const village = division ?? register.division;
  const isTheirs = writesPartIn(whoIn(tools), 'status', village) && countyOf(village) === county;
  if (!isTheirs) throw new Refusal('not-allowed');
  return { fact: ChildCameBack.of({ division: village }), basis: [], personal: { reason } };
});
