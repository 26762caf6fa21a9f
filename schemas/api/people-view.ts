import * as z from 'zod';
import { Act } from '../codes/act.ts';
import { Body } from '../codes/body.ts';
import { EmergencySituation } from '../codes/emergency-situation.ts';
import { PersonRole } from '../codes/person-role.ts';
import { PersonState } from '../codes/person-state.ts';
import { CaseId, FileId, PersonId } from '../ids.ts';
import { PERSON_FIELDS, PersonField } from '../person.ts';
import { Instant } from '../time.ts';
import { fieldOf, OptionalBy } from './identity.ts';

/** The case in which it was recorded, the event on which it rests, and the child’s file that it concerns. */
const recorded = { caseNumber: CaseId, file: FileId, event: z.number().int() } as const;

const state = { state: PersonState, since: Instant, until: Instant.optional() } as const;

const person = () =>
  z
    .object({
      person: PersonId,
      /** Their role in the child’s file. */
      role: PersonRole,
      /** Each role towards the child that a case seen by the caller has recorded; a father may be accused, too. */
      roles: z.array(z.object({ role: PersonRole, since: Instant })),
      /** The identity by all statements; `by` is shown only for a case that the caller sees. */
      identity: z.object({
        name: fieldOf(PERSON_FIELDS.name, OptionalBy),
        sex: fieldOf(PERSON_FIELDS.sex, OptionalBy),
        citizenId: fieldOf(PERSON_FIELDS.citizenId, OptionalBy),
        telephone: fieldOf(PERSON_FIELDS.telephone, OptionalBy),
      }),
      /** Earliest first. */
      states: z.array(z.object({ ...state, ...recorded })),
      /** The latest state of each kind (contact, will, capacity, liberty, life), since it was first recorded in a row. */
      standing: z.array(z.object(state)),
      /** The time of the present refusal in months and days: a count, from which nothing follows. */
      refusal: z
        .object({ since: Instant, months: z.number().int(), days: z.number().int() })
        .optional(),
      /** The ledger: each intervention against the person, for each child; earliest first. */
      interventions: z.array(
        z.object({
          act: Act,
          at: Instant,
          /** The bodies that did it, and the conduct to which it responds, if a person has recorded them. */
          by: z.array(Body).optional(),
          conduct: EmergencySituation.optional(),
          ...recorded,
        }),
      ),
    })
    .meta({ id: 'Person' });

/** The persons of a case’s child, as far as the caller may see. */
export const PeopleView = z.lazy(() =>
  z.object({ caseNumber: CaseId, file: FileId, people: z.array(person()) }).meta({ id: 'People' }),
);
export type PeopleView = z.infer<typeof PeopleView>;

/** A person after an act, and the leading one if two are the same person. */
export const PersonStatus = z.lazy(() =>
  z
    .object({
      person: PersonId,
      follows: PersonId.optional(),
      /** The fields that officers state differently. */
      disputed: z.array(PersonField).optional(),
    })
    .meta({ id: 'PersonStatus' }),
);
