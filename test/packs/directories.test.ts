import { describe, expect, it } from 'vitest';
import { officeRecord } from '#domain/directory/records';
import { remove } from '#domain/record';
import { DivisionCode } from '#schemas/ids';
import { loadDirectory } from '#steps/directory/load-directory';
import { offices } from '#test/fakes/a-county';
import { aWorld, callAs } from '#test/fakes/a-world';
import { deployments } from '../../checks/packs/deployments.ts';
import { officeAt } from '../../checks/packs/held.ts';

const named = deployments.map((each) => [each.file, each] as const);
const jinpu = deployments.find(({ pack }) => pack === 'demonstration-jinpu');

/** A deployment without offices, so that no office lists an officer of the file. */
const withoutOffices = () => {
  const { ports, table } = aWorld();
  table.transact(offices.map(({ id }) => remove(officeRecord, id)));
  return ports;
};

describe.each(named)('%s', (_file, { lines, pack }) => {
  it('is loaded: every post of a duty in force is held', async () => {
    const ports = withoutOffices();
    const call = callAs('school', { isDeploymentAdministrator: true });

    await expect(
      loadDirectory(ports)({ body: { lines: [...lines] } }, call),
    ).resolves.toMatchObject({ status: 200 });
  });

  it('names its pack, and a development zone in the form of a code', () => {
    const divisions = lines.filter((line) => line.kind === 'division');

    expect(divisions.map((each) => each.pack).filter(Boolean)).toEqual([pack]);
    expect(divisions.some(({ code }) => /^\d{6}40\d/.test(code))).toBe(true);
  });
});

it('no person or office stands in two files', () => {
  const ids = deployments.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'division' ? [] : [line.id as string])),
  );

  expect(new Set(ids).size).toBe(ids.length);
});

describe('Jinpu’s three sub-bureaus, two courts and two procuratorates (gov.raci)', () => {
  const at = (code: string) => {
    const place = DivisionCode.parse(code);
    const posts = ['county_police', 'court', 'procuratorate'] as const;
    return posts.map((post) => jinpu && officeAt(jinpu, post, place));
  };

  it('are found by the subdistrict', () => {
    expect(at('210271002')).toEqual([
      'kaifaqu-sub-bureau',
      'kaifaqu-court',
      'kaifaqu-procuratorate',
    ]);
    expect(at('210271011001')).toEqual([
      'jinzhou-sub-bureau',
      'jinzhou-court',
      'jinzhou-procuratorate',
    ]);
    expect(at('210271401')).toEqual([
      'baoshuiqu-sub-bureau',
      'kaifaqu-court',
      'kaifaqu-procuratorate',
    ]);
  });
});
