import { CasePlaceRole } from '#schemas/codes/case-place-role';
import { DivisionCode } from '#schemas/ids';
import { COUNTY, OTHER_COUNTY, TOWN } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { asks, type Make } from './asking.ts';
import { someCase } from './case-commands.ts';
import { pick } from './choices.ts';

const offering = ['civilAffairs', 'countyPolice', 'station'] as const;

/** Offers a case to the whole county, or back to the town; whoever may not is refused. */
const transfer: Make = (asking) => {
  const { choices, key } = asking;
  const caseNumber = someCase(asking);
  const to = DivisionCode.parse(pick(choices, [COUNTY, TOWN]) ?? TOWN);
  const call = callAs(pick(choices, offering) ?? 'station', {
    key,
  });
  return (
    caseNumber && {
      name: 'transfer',
      send: (ports) => {
        const input = { params: { caseNumber }, body: { to, reason: MARK } };
        return asks(asking, { step: 'offerTransfer', input, call }, ports);
      },
    }
  );
};

/** Records where the child lives. */
const sayPlace: Make = (asking) => {
  const { choices, key } = asking;
  const caseNumber = someCase(asking);
  const role = pick(choices, CasePlaceRole.options) ?? 'lives';
  const division = DivisionCode.parse(pick(choices, [COUNTY, TOWN, OTHER_COUNTY]) ?? TOWN);
  const call = callAs('station', { key });
  return (
    caseNumber && {
      name: 'say a place',
      send: (ports) => {
        const input = { params: { caseNumber }, body: { role, division, text: MARK } };
        return asks(asking, { step: 'recordPlace', input, call }, ports);
      },
    }
  );
};

/** An act about the places of a case. */
export const onPlaces: Make = (asking) =>
  asking.choices.below(2) === 0 ? transfer(asking) : sayPlace(asking);
