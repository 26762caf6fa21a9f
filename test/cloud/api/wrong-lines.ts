import type { County } from '../a-county.ts';

type Place = Pick<County, 'code' | 'offices' | 'people'>;

export const officeLine = (county: Place, change: object = {}) => ({
  kind: 'office',
  id: `new-${county.code}`,
  name: { zh: '新单位', en: 'a new office' },
  division: county.code,
  posts: ['civil_affairs'],
  telephone: '0737-1',
  ...change,
});

/** A valid line; whether it was loaded tells whether anything was. */
export const rightLine = (county: Place) => officeLine(county, { id: `right-${county.code}` });

export const officerLine = (county: Place, change: object) => ({
  kind: 'officer',
  id: `new-${county.code}`,
  name: 'x',
  office: county.offices.township,
  posts: ['township'],
  ...change,
});

interface Wrong {
  readonly what: string;
  readonly line: (county: Place) => object;
  readonly field: string;
}

const placeLine = (county: Place, change: object) => ({
  kind: 'place',
  id: `new-${county.code}`,
  receives: 'relief_institution',
  name: { zh: '救助站', en: 'relief station' },
  division: county.code,
  office: county.offices.civilAffairs,
  capacity: 2,
  telephone: '0737-1',
  ...change,
});

/** Lines that are not allowed in a directory, and the field that the answer names. */
export const wrongLines: readonly Wrong[] = [
  { what: 'a kind that there is not', line: () => ({ kind: 'dog' }), field: 'kind' },
  { what: 'a field that there is not', line: (county) => officeLine(county, { x: 1 }), field: 'x' },
  {
    what: 'a post that there is not',
    line: (county) => officeLine(county, { posts: ['king'] }),
    field: 'posts/0',
  },
  {
    what: 'no telephone',
    line: (county) => officeLine(county, { telephone: '' }),
    field: 'telephone',
  },
  {
    what: 'an unknown division',
    line: (county) => officeLine(county, { division: '990101' }),
    field: 'division',
  },
  {
    what: 'an unknown superior',
    line: (county) => officeLine(county, { superior: 'nobody' }),
    field: 'superior',
  },
  {
    what: 'a place of an office that may not run it',
    line: (county) => placeLine(county, { office: county.offices.township }),
    field: 'receives',
  },
  {
    what: 'a place with less than no beds',
    line: (county) => placeLine(county, { capacity: -1 }),
    field: 'capacity',
  },
  {
    what: 'itself above it',
    line: (county) => officeLine(county, { superior: `new-${county.code}` }),
    field: 'superior',
  },
  {
    what: 'an unknown officer',
    line: (county) => officeLine(county, { officers: ['nobody'] }),
    field: 'officers/0',
  },
  {
    what: 'an unknown deputy',
    line: (county) => officeLine(county, { deputies: ['nobody'] }),
    field: 'deputies/0',
  },
  {
    what: 'an officer of another office',
    line: (county) => officeLine(county, { officers: [county.people.township] }),
    field: 'officers/0',
  },
  {
    what: 'a division without the one above it',
    line: () => ({ kind: 'division', code: '439999101', name: { zh: '某镇', en: 'a town' } }),
    field: 'code',
  },
  {
    what: 'a turn that ends before it begins',
    line: (county) =>
      officeLine(county, {
        roster: [
          {
            from: '2026-02-01T00:00:00+08:00',
            to: '2026-01-01T00:00:00+08:00',
            officer: county.people.civilAffairs,
          },
        ],
      }),
    field: 'roster/0/to',
  },
  {
    what: 'an address that is none',
    line: (county) => officeLine(county, { emails: ['x'] }),
    field: 'emails/0',
  },
  {
    what: 'an unknown office',
    line: (county) => officerLine(county, { office: 'nobody' }),
    field: 'office',
  },
  {
    what: 'a post that its office has not',
    line: (county) => officerLine(county, { posts: ['court'] }),
    field: 'posts',
  },
  {
    what: 'a mobile number that is none',
    line: (county) => officerLine(county, { mobile: '139' }),
    field: 'mobile',
  },
  {
    what: 'an unknown policy pack',
    line: (county) => ({
      kind: 'division',
      code: `${county.code}999`,
      name: { zh: '某镇', en: 'a town' },
      pack: 'nothing',
    }),
    field: 'pack',
  },
  {
    what: 'an office for a post that it has not',
    line: (county) => ({
      kind: 'division',
      code: `${county.code}999`,
      name: { zh: '某镇', en: 'a town' },
      offices: { court: county.offices.station },
    }),
    field: 'offices/court',
  },
];
