import { readsPartOf, type SeenRegister, writesPartOf } from '#domain/access/register-sight';
import { birthOf } from '#domain/child/identity';
import { showChild as showIdentity } from '#domain/child/show-child';
import { Refusal } from '#domain/errors';
import { dayOf, plus, written } from '#domain/time/day';
import { RegisterPart } from '#schemas/codes/register-part';
import type { FileId } from '#schemas/ids';
import type { LocalDate } from '#schemas/time';
import type { Asked } from '../command.ts';
import { statementsIn } from '../files/sealed-file.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { ofRegister } from './child-line.ts';
import { partsIn, registerRefs } from './parts-of.ts';

/** The parts that the caller reads, and those into which they may enter something. */
const sightOf = (asked: Asked, register: SeenRegister) => {
  const who = whoIn(asked);
  const reads = (part: RegisterPart): boolean => readsPartOf(who, part, register);
  const mayEnter = RegisterPart.options.filter((part) => writesPartOf(who, part, register));
  return { reads, mayEnter };
};

/** The 16th birthday: it ends the status of a left-behind child, and not the file (`def.lbc`). */
const sixteenOn = (birth: LocalDate | undefined): { readonly sixteenOn?: LocalDate } =>
  birth ? { sixteenOn: written(plus.year(dayOf(birth), 16)) } : {};

/**
 * Shows a child's file as the register keeps it, part by part as the caller may read them. Statements that were made in
 * cases are not among them: they would tell that there is a case.
 */
export const showChild = query({
  may: 'seesChild',
  first: ({ params }: { readonly params: { readonly file: FileId } }) => registerRefs(params.file),
  reveals: reveals('register'),
  show: async (found, _input, tools) => {
    const { case: file, profile } = found;
    if (!file?.register) throw new Refusal('not-found');
    const { id, county, register } = file;
    const { reads, mayEnter } = sightOf(tools, register);
    const now = await partsIn(file, found, tools.fileVault);
    const said = ofRegister(await statementsIn(file, profile, tools.fileVault));
    const { division, status, populations, registeredAt, updatedAt, leftAt } = register;
    return {
      body: {
        file: id,
        county,
        division,
        status,
        populations,
        registeredAt,
        updatedAt,
        ...(leftAt && { leftAt }),
        ...(reads('identity') && {
          identity: showIdentity(said),
          ...sixteenOn(birthOf(said)?.date),
        }),
        parts: Object.fromEntries(
          RegisterPart.options.filter(reads).flatMap((part) => {
            const value = now[part];
            return value ? [[part, value] as const] : [];
          }),
        ),
        mayEnter,
      },
    };
  },
});
