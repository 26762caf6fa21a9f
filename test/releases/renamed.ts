import type { AnyDeed } from '#test/fakes/deeds';

type Fields = Readonly<Record<string, unknown>>;

const renamed = (deed: AnyDeed, from: string, to: string): AnyDeed => {
  const { [from]: value, ...call } = (deed.call ?? {}) as Fields;
  return value === undefined ? deed : { ...deed, call: { ...call, [to]: value } };
};

const UNTIL_0_2 = 'isFirstAdministrator';
const SINCE = 'isDeploymentAdministrator';

/** A recorded deed with the field as it is named today; up to 0.2.0 its name was `isFirstAdministrator`. */
export const asToday = (deed: AnyDeed): AnyDeed => renamed(deed, UNTIL_0_2, SINCE);

/** The deed with the former name of the field, for a release that does not know the new one. */
export const asBefore = (deed: AnyDeed): AnyDeed => renamed(deed, SINCE, UNTIL_0_2);
