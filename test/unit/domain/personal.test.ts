import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { partPersonal } from '#domain/input/personal';
import { personal } from '#schemas/personal';

const Form = z.strictObject({
  kind: z.string().optional(),
  name: personal(z.string()).optional(),
  note: personal(z.string()).optional(),
});

describe('parting a form', () => {
  it('names no field that was not given', () => {
    const parts = partPersonal(Form, { kind: undefined, name: 'Li', note: undefined });

    expect(parts).toStrictEqual({ open: {}, personal: { name: 'Li' } });
  });

  it('leaves open what the form does not know', () => {
    expect(partPersonal(Form, { outcome: 'found', name: 'Li' })).toEqual({
      open: { outcome: 'found' },
      personal: { name: 'Li' },
    });
  });
});
