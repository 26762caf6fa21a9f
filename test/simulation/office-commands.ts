import type { Office } from '#domain/directory/records';
import { countyOf } from '#domain/directory/routing';
import { offices } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { asks, type Command, type Make } from './asking.ts';
import { pick } from './choices.ts';

/** Offices of the county that could succeed this one. */
const followersOf = ({ id, division, posts }: Office): readonly Office[] =>
  offices.filter(
    (other) =>
      other.id !== id &&
      countyOf(other.division) === countyOf(division) &&
      posts.every((post) => other.posts.includes(post)),
  );

const closable = offices.filter((office) => followersOf(office).length > 0);

/** Closes an office in favour of another that could succeed it. */
export const closeSome: Make = (asking) => {
  const { choices, key } = asking;
  const office = pick(choices, closable);
  const successor = office && pick(choices, followersOf(office));
  if (!office || !successor) return undefined;
  const call = callAs('stranger', { key, isDeploymentAdministrator: true });
  const input = {
    params: { officeId: office.id },
    body: { successor: successor.id, reason: MARK },
  };
  const send: Command['send'] = (ports) =>
    asks(asking, { step: 'closeOffice', input, call }, ports);
  return { name: 'close office', send };
};
