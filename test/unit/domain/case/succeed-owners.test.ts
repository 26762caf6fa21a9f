import { describe, expect, it } from 'vitest';
import { Successors } from '#domain/directory/successions';
import type { Duty, Owner } from '#domain/duty/duty';
import { succeedOwners } from '#domain/duty/succeed-owners';
import { OfficeId, ReportId } from '#schemas/ids';
import { aCase } from '#test/fakes/a-response';
import { openDutyOf } from '#test/fakes/what-people-do';

const { world, caseId } = await aCase();
const { recorder: _recorder, ...dispatch } = openDutyOf(world, caseId, 'dispatch');

const office = (id: string): OfficeId => OfficeId.parse(id);
const owned = (id: string): Owner => ({ office: office(id), post: 'police_station' });
const reporter: Owner = { reporter: ReportId.parse(`${caseId}-R1`) };

/** A duty with this owner, and this recorder. */
const aDuty = (owner: Owner, recorder?: string): Duty => ({
  ...dispatch,
  owner,
  ...(recorder && { recorder: office(recorder) }),
});

const successors = Successors.parse({ old: 'new', former: 'latter' });

const succeeded = (...open: readonly Duty[]) => succeedOwners({ open: [...open] }, successors);

describe('an open duty that names a closed office goes to who has followed it', () => {
  it.each<[string, Duty, object]>([
    ['as its owner', aDuty(owned('old')), { from: 'old', owner: owned('new') }],
    [
      'as its owner, and is recorded where it was',
      aDuty(owned('old'), 'school'),
      { from: 'old', owner: owned('new'), recorder: 'school' },
    ],
    [
      'as its recorder, and is owed by whom it was',
      aDuty(owned('school'), 'old'),
      { from: 'old', owner: owned('school'), recorder: 'new' },
    ],
    [
      'as its recorder, and is owed by the reporter',
      aDuty(reporter, 'old'),
      { from: 'old', owner: reporter, recorder: 'new' },
    ],
    [
      'as both, each to its own successor',
      aDuty(owned('former'), 'old'),
      { from: 'former', owner: owned('latter'), recorder: 'new' },
    ],
  ])('%s', (_as, duty, data) => {
    expect(succeeded(duty)).toEqual([
      {
        fact: { type: 'OwnerSucceeded', data: { dutyId: duty.id, ...data } },
        basis: ['pol.accept'],
      },
    ]);
  });
});

describe('nothing is said of a duty', () => {
  it.each<[string, Duty]>([
    ['of open offices', aDuty(owned('school'), 'new')],
    ['of the reporter alone', aDuty(reporter)],
    ['that has gone to who followed', aDuty(owned('new'), 'latter')],
  ])('%s', (_of, duty) => {
    expect(succeeded(duty)).toEqual([]);
  });

  it('while no office has closed', () => {
    expect(succeedOwners({ open: [aDuty(owned('old'), 'former')] })).toEqual([]);
  });
});
