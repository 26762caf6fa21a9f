import { type Officer, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { DivisionCode, OfficeId, OfficerId } from '#schemas/ids';
import { COUNTY, OTHER_COUNTY, officerNamed, TOWN } from './a-county.ts';
import { callAs, type World } from './a-world.ts';

/** The workplaces of administrators, and so the divisions that they administer. */
export const administered = {
  town: { office: 'township', division: TOWN },
  county: { office: 'leading-group', division: COUNTY },
  otherCounty: { office: 'elsewhere', division: OTHER_COUNTY },
} as const;

/** A call by an administrator of one division. */
export const administratorOf = ({ table }: World, place: keyof typeof administered) => {
  const { office, division } = administered[place];
  const id = OfficerId.parse(`admin-of-${division}`);
  const officer: Officer = {
    ...officerNamed('leadingGroup'),
    id,
    posts: ['administrator'],
    office: OfficeId.parse(office),
    division: DivisionCode.parse(division),
  };
  table.transact([put(officerRecord, officer)]);
  return callAs('stranger', { subject: id });
};

/** A call by an administrator of the whole deployment, who is not in the directory. */
export const administratorOfAll = () =>
  callAs('stranger', {
    subject: OfficerId.parse('administrator'),
    isDeploymentAdministrator: true,
  });
