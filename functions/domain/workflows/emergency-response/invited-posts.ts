import type { Post } from '#schemas/codes/post';
import type { Participant } from '#schemas/workflows/emergency-response/codes/participant';

/** The offices of the helpers who are invited; relatives have none. */
const offices = {
  village_committee: 'village_committee',
  school: 'school',
  kindergarten: 'kindergarten',
  medical_institution: 'medical_institution',
  professional_service: 'social_work_agency',
} as const satisfies Partial<Record<Participant, Post>>;

const hasOffice = (helper: Participant): helper is keyof typeof offices =>
  Object.hasOwn(offices, helper);

/** The posts of the helpers whom the township invites; their offices are told, and owe nothing. */
export const invitedPosts = ({ helpers }: { readonly helpers: readonly Participant[] }) =>
  helpers.filter(hasOffice).map((helper) => offices[helper]);
