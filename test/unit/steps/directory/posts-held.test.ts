import { describe, expect, it } from 'vitest';
import { DirectoryLine } from '#schemas/directory';
import { loadDirectory } from '#steps/directory/load-directory';
import { divisions, officers, offices } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';

type Line = Readonly<Record<string, unknown>>;

/** The posts of the new town and its villages, all held by one office. */
const POSTS = ['township', 'village_committee'];
const NEW_TOWN = '430903112';
const name = { zh: '新镇', en: 'New town' };

/** A town of the county that is loaded already, with its own station, without the parts that the test removes. */
const aTown = (held: Line, officer: Line = {}): readonly Line[] => [
  {
    kind: 'division',
    code: NEW_TOWN,
    name,
    offices: { township: 'new-township', village_committee: 'new-township', ...held },
  },
  {
    kind: 'office',
    id: 'new-township',
    name,
    division: NEW_TOWN,
    posts: [...POSTS],
    telephone: '0737-1',
    officers: ['new.head'],
  },
  {
    kind: 'officer',
    id: 'new.head',
    name: '某',
    office: 'new-township',
    posts: [...POSTS],
    ...officer,
  },
];

const load = ({ ports }: World, lines: readonly Line[]) =>
  loadDirectory(fenced(ports, 'loadDirectory'))(
    { body: { lines: lines.map((line) => DirectoryLine.parse(line)) } },
    callAs('school', { isDeploymentAdministrator: true }),
  );

describe('a directory in which a post of a duty in force', () => {
  it('is held by the town or by the county above it is loaded', async () => {
    await expect(load(aWorld(), aTown({}))).resolves.toMatchObject({ status: 200 });
  });

  it('has no office is refused, naming the post, the place and its duties', async () => {
    const [town, ...rest] = aTown({});
    const bare = { ...town, offices: {} };

    await expect(load(aWorld(), [bare, ...rest])).rejects.toMatchObject({
      code: 'bad-input',
      details: {
        complaints: expect.arrayContaining([
          {
            path: '/lines/0/offices/township',
            given: NEW_TOWN,
            zh: expect.stringContaining('assess'),
            en: expect.stringMatching(/nobody holds this post at 430903112; it owes .*assess/),
          },
        ]),
      },
    });
  });

  it('has an office in which nobody holds it is refused', async () => {
    await expect(load(aWorld(), aTown({}, { left: true }))).rejects.toMatchObject({
      details: {
        complaints: POSTS.map(() => expect.objectContaining({ given: 'new-township' })),
      },
    });
  });

  it('is missing in a county that is new is refused, post by post', async () => {
    const county = { kind: 'division', code: '430981', name, pack: 'demonstration', offices: {} };

    await expect(load(aWorld(), [county])).rejects.toMatchObject({
      details: {
        complaints: expect.arrayContaining(
          ['police_station', 'township', 'civil_affairs'].map((post) =>
            expect.objectContaining({ path: `/lines/0/offices/${post}` }),
          ),
        ),
      },
    });
  });

  it('is nobody’s business where no policy pack is in force yet', async () => {
    const county = { kind: 'division', code: '430981', name, offices: {} };

    await expect(load(aWorld(), [county])).resolves.toMatchObject({ status: 200 });
  });

  it('in the county of the tests and of the demonstration is held', async () => {
    const lines = [
      ...divisions.map((line) => ({ kind: 'division', ...line })),
      ...offices.map((line) => ({ kind: 'office', ...line })),
      ...officers.map(({ division: _division, ...line }) => ({ kind: 'officer', ...line })),
      { kind: 'division', code: '430902', name, offices: {} },
    ];

    await expect(load(aWorld(), lines)).resolves.toMatchObject({ status: 200 });
  });
});
