import * as z from 'zod';
import { Population } from '../codes/population.ts';
import { RegisterPart } from '../codes/register-part.ts';
import { DivisionCode, FileId, OfficeId, OfficerId } from '../ids.ts';
import { Instant, LocalDate } from '../time.ts';
import { ChildWarningView, IdentityView } from './identity.ts';
import { pageOf } from './views.ts';

const shown = {
  file: FileId,
  county: DivisionCode,
  /** The village. */
  division: DivisionCode,
  status: z.enum(['in', 'left']),
  populations: z.array(Population),
};

/** A part with its present value, and the latest entry: who made it and when. */
const PartView = z.object({
  value: z.record(z.string(), z.unknown()),
  at: Instant,
  by: OfficerId,
  office: OfficeId,
  entries: z.number().int(),
});

/** A child's file as the register keeps it: the parts that the caller reads. */
export const ChildInRegister = z.lazy(() =>
  z
    .object({
      ...shown,
      registeredAt: Instant,
      updatedAt: Instant,
      leftAt: Instant.optional(),
      /** The statements of the register about the child, as the identity of a case. */
      identity: IdentityView.optional(),
      /** The day on which the child turns sixteen, where the date of birth is known: the status ends, the file does not. */
      sixteenOn: LocalDate.optional(),
      parts: z.partialRecord(RegisterPart, PartView),
      /** The parts into which the caller may enter something. */
      mayEnter: z.array(RegisterPart),
    })
    .meta({ id: 'ChildInRegister' }),
);
export type ChildInRegister = z.infer<typeof ChildInRegister>;

/** A line of the register: who the child is, in short. */
export const ChildLine = z.lazy(() =>
  z
    .object({
      ...shown,
      name: z.string().optional(),
      sex: z.string().optional(),
      birthDate: LocalDate.optional(),
      updatedAt: Instant,
    })
    .meta({ id: 'ChildLine' }),
);
export type ChildLine = z.infer<typeof ChildLine>;

export const ChildLines = pageOf(ChildLine);

/** The answer to an entry. A value that cannot be right is taken all the same, with a warning. */
export const ChildEntered = z.lazy(() =>
  z
    .object({
      file: FileId,
      warnings: z.array(ChildWarningView),
      /** Children of the same name in the register that the caller sees: a person looks whether they are the same. */
      sameName: z.array(FileId),
    })
    .meta({ id: 'ChildEntered' }),
);

/** One entry into a part, as it was made. */
export const PartEntry = z.lazy(() =>
  z
    .object({
      at: Instant,
      by: OfficerId.optional(),
      office: OfficeId.optional(),
      fields: z.array(z.string()),
      erased: z.array(z.string()),
      /** The values as they were entered; absent if the content of the file was destroyed. */
      entry: z.record(z.string(), z.unknown()).optional(),
    })
    .meta({ id: 'PartEntry' }),
);
