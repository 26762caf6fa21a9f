import type { AnyDeed } from '#test/fakes/deeds';

type Fields = Readonly<Record<string, unknown>>;

const renamed = (deed: AnyDeed, from: string, to: string): AnyDeed => {
  const { [from]: value, ...call } = (deed.call ?? {}) as Fields;
  return value === undefined ? deed : { ...deed, call: { ...call, [to]: value } };
};

const UNTIL_0_2 = 'isFirstAdministrator';
const SINCE = 'isDeploymentAdministrator';

/** A deed as it was recorded up to 0.2.0, which called whoever administers a deployment its first administrator. */
export const asToday = (deed: AnyDeed): AnyDeed => renamed(deed, UNTIL_0_2, SINCE);

/** The same deed for a release that knows the former name alone. */
export const asBefore = (deed: AnyDeed): AnyDeed => renamed(deed, SINCE, UNTIL_0_2);
