import { alerts } from '../alerts.ts';
import { casePlaces } from '../case-places.ts';
import { cases } from '../cases.ts';
import { duties } from '../duties.ts';
import { guardianship } from '../guardianship.ts';
import { interventions } from '../interventions.ts';
import { junk } from '../junk.ts';
import { people } from '../people.ts';
import { register } from '../register.ts';

/** The routes of officers' daily work: cases, their people, duties, alerts. */
export const work = [
  ...cases,
  ...junk,
  ...people,
  ...casePlaces,
  ...guardianship,
  ...interventions,
  ...duties,
  ...alerts,
  ...register,
] as const;
