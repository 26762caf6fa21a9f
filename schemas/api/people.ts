import * as z from 'zod';
import { CitizenId } from '../citizen-id.ts';
import { PersonRole } from '../codes/person-role.ts';
import { PersonState } from '../codes/person-state.ts';
import { CaseId, PersonId } from '../ids.ts';
import { PERSON_FIELDS, PersonField } from '../person.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { PeopleView, PersonStatus } from './people-view.ts';

const params = z.object({ caseNumber: CaseId });

/** A person’s state from a moment on; `until` may be in the future, as for the end of a sentence. */
const Dated = z
  .strictObject({
    code: PersonState,
    since: Instant,
    until: Instant.optional(),
    /** The paper, the call or the observation on which the state rests. */
    restsOn: personal(Text(1000)).optional(),
  })
  .refine(({ since, until }) => until === undefined || until >= since, {
    path: ['until'],
    error: 'before since',
    params: { zh: '止期不能早于起期', en: 'it cannot end before it begins' },
  });

const isSaid = (body: object): boolean =>
  ['state', ...PersonField.options].some((field) => field in body);

/** A guardian, carer, relative or accused, as far as an officer knows them: any field, or a state, and at least one. */
export const PersonBody = z
  .strictObject({ ...PERSON_FIELDS, citizenId: personal(CitizenId) })
  .partial()
  .extend({
    role: PersonRole,
    /** The person, in a role that several have; absent for somebody who is not in the file yet. */
    person: PersonId.optional(),
    state: Dated.optional(),
    /** Whether the document was seen; for a citizen id that is assumed, unless this is `false`. */
    documentSeen: z.boolean().optional(),
    /** The reason why it differs from what others say. */
    reason: personal(Text(1000)).optional(),
  })
  .refine(isSaid, {
    error: 'nothing stated',
    params: {
      zh: '至少填写姓名、性别、身份证号、电话、状态中的一项',
      en: 'at least one of name, sex, citizenId, telephone and state',
    },
  });
export type PersonBody = z.infer<typeof PersonBody>;

/** The person of another case who is the same person. */
export const SamePersonBody = z.strictObject({
  /** The person of this case. */
  person: PersonId,
  /** Another case that the officer sees, and the person there. */
  caseNumber: CaseId,
  other: PersonId,
  reason: personal(Text(1000)),
});
export type SamePersonBody = z.infer<typeof SamePersonBody>;

/** The routes of the persons of a child’s file, which are reached through a case of the child. */
export const people = [
  route({
    name: 'showPeople',
    method: 'GET',
    path: '/cases/{caseNumber}/people',
    title: { zh: '查看案件相关人员', en: 'Show the guardians and other persons of a case' },
    may: 'seesCase',
    params,
    answer: PeopleView,
  }),
  route({
    name: 'describePerson',
    method: 'POST',
    path: '/cases/{caseNumber}/people',
    title: { zh: '登记相关人员身份或状态', en: 'Say who a person of a case is, or their state' },
    may: 'actsInCase',
    params,
    body: PersonBody,
    answer: PersonStatus,
    status: 201,
  }),
  route({
    name: 'joinPeople',
    method: 'POST',
    path: '/cases/{caseNumber}/people/joining',
    title: { zh: '认定为同一人', en: 'Say that persons of two cases are one' },
    may: 'saysWhichChild',
    params,
    body: SamePersonBody,
    answer: PersonStatus,
  }),
  route({
    name: 'partPeople',
    method: 'POST',
    path: '/cases/{caseNumber}/people/parting',
    title: { zh: '认定并非同一人', en: 'Say that they are two persons after all' },
    may: 'saysWhichChild',
    params,
    body: z.strictObject({ person: PersonId, reason: personal(Text(1000)) }),
    answer: PersonStatus,
  }),
] as const;
