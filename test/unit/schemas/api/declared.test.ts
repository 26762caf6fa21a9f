import { describe, expect, it } from 'vitest';
import { routes } from '#schemas/api/index';
import { openApiDocument } from '#schemas/api/openapi';

const document = openApiDocument();

/** The statuses that the document declares for a route. */
const declared = (wanted: string): readonly string[] => {
  const { path = '', method = 'GET' } = routes.find(({ name }) => name === wanted) ?? {};
  const key = ({ GET: 'get', POST: 'post', PUT: 'put' } as const)[method];
  return Object.keys(document.paths?.[path]?.[key]?.responses ?? {});
};

describe('a route declares the statuses that it may answer, and no others:', () => {
  it.each([
    ['showHealth', ['200', '400', '429', '500', '503']],
    ['showOpenApi', ['200', '304', '400', '429', '500', '503']],
    ['callHotline', ['200', '429', '503']],
    ['listReporterKinds', ['200', '400', '401', '403', '404', '422', '429', '500', '503']],
    ['showCase', ['200', '400', '401', '403', '404', '429', '500', '503']],
    [
      'makeReport',
      ['201', '400', '401', '403', '404', '409', '413', '415', '422', '429', '500', '503'],
    ],
    [
      'endDuty',
      [
        ...['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '428'],
        ...['429', '500', '503'],
      ],
    ],
  ])('%s', (name, statuses) => {
    expect(declared(name).toSorted()).toEqual(statuses);
  });

  it('401 wherever a token is needed, as the gateway answers it', () => {
    const open = routes.filter(({ name }) => !declared(name).includes('401'));

    expect(open.map(({ name }) => name).toSorted()).toEqual([
      'callHotline',
      'showHealth',
      'showOpenApi',
    ]);
  });
});
