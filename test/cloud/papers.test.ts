import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { textOf } from '#test/fakes/of-papers';
import { aCounty, type County } from './a-county.ts';
import { problemOf } from './api/a-problem.ts';
import { ask, keyed } from './api/ask.ts';
import { aPaper, hashOf } from './api/paper-writes.ts';
import { theSystem } from './world.ts';

const PART = 4 * 1024 * 1024;

describe('a paper, over HTTPS', () => {
  let system: System;
  let county: County;
  let of: Awaited<ReturnType<typeof aPaper>>;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
    of = await aPaper(county);
  });

  const read = async (paper: number, part = 1) => {
    const params = { caseNumber: of.caseNumber, paper, part };
    const { body } = await county.as('station').readPaper({ params });
    return { ...body, bytes: Buffer.from(body.content, 'base64') };
  };

  it('comes as a PDF with the hash that the history has, and can be read in Chinese', async () => {
    const { bytes, sha256, type } = await read(of.paper);
    const text = await textOf(bytes);

    expect([type, hashOf(bytes), sha256]).toEqual(['application/pdf', of.sha256, of.sha256]);
    expect(text).toContain('报告受理回执');
    expect(text).toContain(of.caseNumber);
    expect(text).toContain('第1页共1页');
  });

  it('comes back signed in two parts, and is read as it was sent', async () => {
    const photograph = Buffer.alloc(PART + 100, 7);
    photograph.set([0xff, 0xd8, 0xff, 0xe0]);
    const sha256 = hashOf(photograph);
    const station = county.as('station');
    const { caseNumber, paper } = of;
    for (const part of [2, 1]) {
      const content = photograph.subarray((part - 1) * PART, part * PART).toString('base64');
      await station.sendSignedPart({
        params: { caseNumber, paper, sha256, part },
        body: { content },
      });
    }
    const call = { params: { caseNumber, paper }, body: { sha256, parts: 2 } };
    const { body: signed } = await station.returnPaper(call);
    const parts = [await read(signed.paper, 1), await read(signed.paper, 2)];

    expect(signed.type).toBe('image/jpeg');
    expect(hashOf(Buffer.concat(parts.map(({ bytes }) => bytes)))).toBe(sha256);
  });

  it('refuses a part that is larger than a part may be', async () => {
    const sha256 = hashOf(Buffer.from('large'));
    const content = Buffer.alloc(PART + 300_000).toString('base64');
    const refused = await ask(system, {
      method: 'PUT',
      path: `/cases/${of.caseNumber}/papers/${of.paper}/signed/${sha256}/parts/1`,
      as: county.people.station,
      headers: keyed(),
      body: JSON.stringify({ content }),
    });

    expect(problemOf(refused).code).toBe('bad-input');
  });
});
