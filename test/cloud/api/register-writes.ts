import { DivisionCode } from '#schemas/ids';
import type { County } from '../a-county.ts';
import type { Write } from './scene.ts';

/** A village of the county’s town. */
const villageOf = (county: County) => DivisionCode.parse(`${county.town}201`);

/** A child who is in the register of the village. */
export const aRegisteredChild = async (county: County): Promise<string> => {
  const body = { division: villageOf(county), name: '小芳' };
  return (await county.as('civilAffairs').enterChild({ body })).body.file;
};

/** A child who has left the register. */
const aChildWhoLeft = async (county: County): Promise<string> => {
  const file = await aRegisteredChild(county);
  const call = { params: { file }, body: { reason: 'parents_back' as const } };
  await county.as('civilAffairs').leaveRegister(call);
  return file;
};

/** A valid request to every writing route of the register. */
export const registerWrites = {
  enterChild: ({ county }, variant) => ({
    path: '/children',
    as: county.people.civilAffairs,
    body: JSON.stringify({ division: villageOf(county), name: variant }),
  }),
  findChildren: ({ county }, variant) => ({
    path: '/children/search',
    as: county.people.civilAffairs,
    body: JSON.stringify({ division: county.town, name: variant }),
  }),
  enterPart: async ({ county }, variant) => ({
    path: `/children/${await aRegisteredChild(county)}/parts`,
    as: county.people.civilAffairs,
    body: JSON.stringify({ part: 'remarks', text: variant }),
  }),
  recordVisit: async ({ county }, variant) => ({
    path: `/children/${await aRegisteredChild(county)}/visits`,
    as: county.people.civilAffairs,
    body: JSON.stringify({
      at: '2026-01-05T09:00:00+08:00',
      visitor: 'village',
      result: 'child_seen',
      account: variant,
    }),
  }),
  leaveRegister: async ({ county }, variant) => ({
    path: `/children/${await aRegisteredChild(county)}/leaving`,
    as: county.people.civilAffairs,
    body: JSON.stringify({ reason: 'parents_back', note: variant }),
  }),
  returnToRegister: async ({ county }, variant) => ({
    path: `/children/${await aChildWhoLeft(county)}/return`,
    as: county.people.civilAffairs,
    body: JSON.stringify({ reason: variant }),
  }),
} as const satisfies Readonly<Record<string, Write>>;
