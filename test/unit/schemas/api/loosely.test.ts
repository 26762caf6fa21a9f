import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { HotlineBody } from '#schemas/api/doors';
import { JointReportBody } from '#schemas/api/joint-reports';
import { loosely } from '#schemas/api/loosely';
import { ReportBody } from '#schemas/api/reports';

const validatorOf = (schema: z.ZodObject) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile(z.toJSONSchema(loosely(schema), { io: 'input' }));
};

const isReport = validatorOf(ReportBody);

describe('the schema of a body that people fill in', () => {
  it.each([
    { division: '430903111000' },
    { division: 430903 },
    { division: '430903', child: '李小雨', place: null, urgency: 1 },
    { division: '430903', child: { birthDate: '2015年3月2日', shoeSize: 33 } },
    { division: '430903', situations: 'missing', noticedAt: '2026-11-23 15:00' },
    { division: '430903', reporter: { kind: 'witch', telephone: '无' } },
  ])('takes %j as the API does', (said) => {
    expect(isReport(said), JSON.stringify(isReport.errors)).toBe(true);
  });

  it('demands what the API demands, and no more', () => {
    expect(isReport({})).toBe(false);
    expect(isReport({ division: null })).toBe(false);
    expect(validatorOf(HotlineBody)({})).toBe(true);
  });

  it('takes children of whom little can be read', () => {
    const children = ['乙', null, { child: 7 }];

    expect(validatorOf(JointReportBody)({ division: '430903', children })).toBe(true);
  });
});
