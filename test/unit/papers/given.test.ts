import { beforeEach, describe, expect, it } from 'vitest';
import { CaseId } from '#schemas/ids';
import { sha256Of } from '#steps/papers/files-of-case';
import { returnPaper } from '#steps/papers/return-paper';
import { sendSignedPart } from '#steps/papers/send-signed-part';
import { awaitingParents } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { officeWithPapers, textOf } from '#test/fakes/of-papers';
import { describePerson } from '#test/fakes/of-people';
import { endNamed } from '#test/fakes/usual-course';
import { caseNow, eventsOf } from '#test/fakes/what-happened';

const WORDS = '孩子独自在家，应当立即返回。';

let world: World;
let caseId: string;
let office: ReturnType<typeof officeWithPapers>;
let source: number;

beforeEach(async () => {
  ({ world, caseId } = await awaitingParents());
  await describePerson(world, caseId, {
    role: 'father',
    name: '陈大勇',
    citizenId: '430903198505053218',
  });
  await endNamed(world, caseId, 'reprimand.father', 'given', { content: WORDS });
  office = officeWithPapers(world, caseId);
  const { ready } = await office.shown('station');
  source = ready.find(({ code }) => code === 'reprimand')?.source ?? 0;
});

const given = (to: 'guardian' | 'file' = 'file', key = '') =>
  office.give('station', { code: 'reprimand', source, to }, key);

const facts = (type: string) => eventsOf(world, caseId).filter(({ fact }) => fact.type === type);

describe('the papers of a case', () => {
  it('can be made from what was recorded: the reprimand of the father (pol.alone)', async () => {
    const { ready } = await office.shown('station');

    expect(ready.find(({ code }) => code === 'reprimand')).toMatchObject({
      source,
      subject: 'father',
      yours: true,
      to: [{ party: 'guardian' }, { party: 'authority' }, { party: 'file' }],
    });
  });

  it('show other offices that they are not theirs to give', async () => {
    const { ready } = await office.shown('civilAffairs');

    expect(ready.find(({ code }) => code === 'reprimand')).toMatchObject({ yours: false });
  });

  it('are hidden from who does not see the case', async () => {
    await expect(office.shown('stranger')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a paper that is given', () => {
  it('shows the facts as they were recorded, and the version that it has read', async () => {
    const before = await caseNow(world, caseId);
    const { paper } = await given();
    const text = await textOf(await office.read('station', paper));

    expect(text).toContain('训诫书');
    expect(text).toContain('陈大勇');
    expect(text).toContain('430903198505053218');
    expect(text).toContain(WORDS);
    expect(text).toContain(`事实版本${before.seq}·${before.hash.slice(0, 8)}`);
  });

  it('has its hash in the chain of the case, and leaves the state as it was', async () => {
    const { seq: _seq, hash: _hash, ...before } = await caseNow(world, caseId);
    const { sha256, paper } = await given();
    const { seq: _seqNow, hash: _hashNow, ...now } = await caseNow(world, caseId);

    expect(facts('PaperGiven')).toMatchObject([
      { seq: paper, fact: { data: { code: 'reprimand', to: 'file', source, sha256 } } },
    ]);
    expect(now).toEqual(before);
    expect(sha256Of(await office.read('station', paper))).toBe(sha256);
  });

  it('is kept sealed, under a key that says nothing', async () => {
    const { sha256 } = await given();
    const [[key, sealed] = ['', new Uint8Array()]] = [...office.objects.all];

    expect(key).not.toContain(caseId);
    expect(key).not.toContain(sha256);
    expect(Buffer.from(sealed).subarray(0, 5).toString()).not.toBe('%PDF-');
  });

  it('is read by officers of the case alone, and each reading is recorded', async () => {
    const { paper } = await given();
    await office.read('civilAffairs', paper);

    expect([...world.readings.kept.values()]).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ shown: { papers: 1 } })]),
    );
    await expect(office.read('stranger', paper)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is made once, however often the same request comes', async () => {
    const first = await given('file', 'once');

    expect(await given('file', 'once')).toEqual(first);
    expect(facts('PaperGiven')).toHaveLength(1);
  });

  it('contains neither the reporter nor the words of the report (rep.privacy)', async () => {
    const { paper } = await given('guardian');
    const text = await textOf(await office.read('station', paper));

    expect(text).not.toMatch(/私密标记(小学|老师|村三组|孩子独自在家)/);
    expect(text).not.toContain('13911113333');
  });
});

describe('a paper is refused', () => {
  it('to an office without the power, for a party that may not have it, from another fact: all at once', async () => {
    const asked = office.give('civilAffairs', { code: 'reprimand', source: 1, to: 'reporter' });

    await expect(asked).rejects.toMatchObject({
      code: 'bad-input',
      details: {
        complaints: [
          { path: '/source' },
          { path: '/to' },
          { path: '/code', zh: expect.stringContaining('pol.alone') },
        ],
      },
    });
    expect(facts('PaperGiven')).toEqual([]);
    expect(office.objects.all.size).toBe(0);
  });
});

describe('a paper that comes back signed', () => {
  const scan = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('scan')]);
  const params = () => ({ caseNumber: CaseId.parse(caseId) });

  const send = (paper: number, bytes: Buffer, part = 1, sha256 = sha256Of(bytes)) =>
    sendSignedPart(office.ports)(
      { params: { ...params(), paper, sha256, part }, body: { content: bytes.toString('base64') } },
      callAs('station'),
    );

  const record = (paper: number, sha256: string, parts = 1) =>
    returnPaper(office.ports)(
      { params: { ...params(), paper }, body: { sha256, parts } },
      callAs('station'),
    );

  it('is kept beside it, with its type and its hash in the chain', async () => {
    const { paper } = await given();
    await send(paper, scan);
    await record(paper, sha256Of(scan));
    const { given: shown } = await office.shown('station');

    expect(facts('PaperSigned')).toMatchObject([
      { fact: { data: { paper, sha256: sha256Of(scan), type: 'image/jpeg', bytes: scan.length } } },
    ]);
    expect(shown).toMatchObject([{ paper, signed: [{ type: 'image/jpeg', parts: 1 }] }]);
    const [{ signed: [copy] = [] } = {}] = shown as { signed?: { paper: number }[] }[];
    expect(await office.read('station', copy?.paper ?? 0)).toEqual(scan);
  });

  it('may come in several parts, in any order', async () => {
    const { paper } = await given();
    const whole = Buffer.concat([scan, Buffer.alloc(4 * 1024 * 1024, 7)]);
    const sha256 = sha256Of(whole);
    await send(paper, whole.subarray(4 * 1024 * 1024), 2, sha256);
    await send(paper, whole.subarray(0, 4 * 1024 * 1024), 1, sha256);
    await record(paper, sha256, 2);
    const [event] = facts('PaperSigned');

    const parts = [1, 2].map((part) => office.read('station', event?.seq ?? 0, part));
    expect(Buffer.concat(await Promise.all(parts)).equals(whole)).toBe(true);
  });

  it.each([
    [
      'whose parts are missing',
      async (paper: number) => record(paper, sha256Of(scan), 2),
      '/parts',
    ],
    [
      'that is no PDF, JPEG or PNG',
      async (paper: number) => {
        const text = Buffer.from('<script>alert(1)</script>');
        await send(paper, text);
        return record(paper, sha256Of(text));
      },
      '/sha256',
    ],
    [
      'whose content is another',
      async (paper: number) => {
        await send(paper, scan, 1, sha256Of(Buffer.from('another')));
        return record(paper, sha256Of(Buffer.from('another')));
      },
      '/sha256',
    ],
  ])('is refused %s, and changes nothing', async (_name, attempt, path) => {
    const { paper } = await given();

    await expect(attempt(paper)).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path }] },
    });
    expect(facts('PaperSigned')).toEqual([]);
  });

  it('belongs to a paper that was given: any other number is not found', async () => {
    await expect(send(1, scan)).rejects.toMatchObject({ code: 'not-found' });
  });
});
