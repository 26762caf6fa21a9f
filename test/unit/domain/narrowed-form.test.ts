import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { narrowedForm } from '#domain/duty/narrowed-form';
import { type DutyCode, dutyTypes } from '#schemas/duties/index';
import { formOf } from '#schemas/form';
import { DutyId } from '#schemas/ids';
import { showDutyForm } from '#steps/duties/show-duty-form';
import { aCase } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { bodyFor } from '#test/fakes/outcomes';
import { openDutyOf } from '#test/fakes/what-people-do';

const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });

const formUnder = (pack: string, code: DutyCode) =>
  narrowedForm(formOf(dutyTypes[code]), dutyTypes[code], policyOf(pack, MONDAY));

describe('the form of a duty', () => {
  it.each([
    ['demonstration-chongqing', 'reprimand', 'criticism_education'],
    ['demonstration-jinpu', 'criticism_education', 'reprimand'],
  ])('under %s offers %s alone', (pack, allowed, other) => {
    const takes = ajv.compile(formUnder(pack, 'admonish-abandonment'));
    const body = bodyFor('admonish-abandonment', 'given');

    expect(takes({ ...body, measure: allowed })).toBe(true);
    expect(takes({ ...body, measure: other })).toBe(false);
  });

  it('asks for all whom the policy wants to sign', () => {
    const takes = ajv.compile(formUnder('demonstration-chongqing', 'sign-confirmation'));
    const { value } = policyOf('demonstration-chongqing', MONDAY).setting(
      'confirmation.signatories',
    );
    const body = bodyFor('sign-confirmation', 'signed');

    expect(takes({ ...body, signatories: value })).toBe(true);
    expect(takes({ ...body, signatories: value.slice(1) })).toBe(false);
  });

  it('is shown of a duty of a case, and of a file as not found', async () => {
    const { world, caseId } = await aCase();
    const show = showDutyForm(world.ports);
    const { id, version } = openDutyOf(world, caseId, 'dispatch');
    const ofFile = DutyId.parse('F7K3M9P2QX4TB.parent-recall-1.escort.1');

    const shown = await show({ params: { dutyId: id } }, callAs('station'));
    expect(shown).toMatchObject({ etag: version, body: { duty: id, code: 'dispatch' } });
    await expect(show({ params: { dutyId: ofFile } }, callAs('station'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
