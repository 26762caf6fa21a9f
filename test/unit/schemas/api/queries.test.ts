import { expect, it } from 'vitest';
import { routes } from '#schemas/api/index';

const asking = routes.flatMap(({ name, query }) => (query ? [{ name, query }] : []));

it.each(asking)('$name refuses a parameter that it does not know', ({ query }) => {
  const { error } = query.safeParse({ colour: 'blue' });

  expect(error?.issues).toContainEqual(
    expect.objectContaining({ code: 'unrecognized_keys', keys: ['colour'] }),
  );
});
