import { describe, expect, it } from 'vitest';
import { TOWN } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import {
  callHotline,
  legibleIn,
  onlyCaseIn,
  personalIn,
  sealedIn,
  sendToHotline,
} from '#test/fakes/hotline';
import { casesIn } from '#test/fakes/what-happened';

const NAME = '马丽';
const TELEPHONE = '13911112222';

const COURSE = '孩子三天没有人管';
const SAID = {
  kind: 'help',
  division: TOWN,
  course: COURSE,
  reporter: { name: NAME, telephone: TELEPHONE },
};
const JSON_OF = JSON.stringify(SAID);

/** The largest item of DynamoDB. */
const MOST_ITEM_BYTES = 400 * 1024;

describe('what names the caller', () => {
  it.each([
    ['a mark of byte order before it', `\uFEFF${JSON_OF}`],
    ['a comma too many', `${JSON_OF.slice(0, -1)},}`],
    ['its end missing', JSON_OF.slice(0, -1)],
    ['a field `contact`', JSON.stringify({ ...SAID, contact: `${NAME} ${TELEPHONE}` })],
    ['a field `Reporter`', JSON.stringify({ division: TOWN, Reporter: SAID.reporter })],
    ['a field `phone` of digits alone', JSON.stringify({ ...SAID, phone: Number(TELEPHONE) })],
    [
      'the fields of a browser’s form',
      `course=x&name=${encodeURIComponent(NAME)}&tel=${TELEPHONE}`,
    ],
    ['words alone', `我是${NAME}，电话${TELEPHONE}`],
    ['a telephone in the words', JSON.stringify({ ...SAID, course: `请回电${TELEPHONE}` })],
    ['its name in the words', JSON.stringify({ ...SAID, course: `我是${NAME}` })],
    ['a telephone for a number', JSON.stringify({ ...SAID, child: { citizenId: TELEPHONE } })],
    ['a telephone in another field', JSON.stringify({ ...SAID, child: { contact: TELEPHONE } })],
    ['a field twice', `{"reporter":{"name":"${NAME}"},${JSON_OF.slice(1)}`],
  ])(
    'stands in no case, sent with %s, and is kept under the seal (rep.privacy)',
    async (_what, text) => {
      const world = aWorld();
      await sendToHotline(world, Buffer.from(text));

      const legible = legibleIn(world);
      for (const word of [NAME, TELEPHONE]) expect(legible).not.toContain(word);
      const sealed = JSON.stringify(await sealedIn(world));
      expect([NAME, TELEPHONE].some((word) => sealed.includes(word))).toBe(true);
    },
  );

  it('goes whole under the seal where it cannot be read, and somebody goes (rep.hot)', async () => {
    const world = aWorld();
    const { warnings } = await callHotline(world, `我是${NAME}。${COURSE}`);

    expect(await sealedIn(world)).toEqual({ said: { text: `我是${NAME}。${COURSE}` } });
    expect(warnings.slice(1)).toEqual([
      expect.objectContaining({ field: '/', zh: expect.stringContaining('请拨打电话') }),
    ]);
    expect(onlyCaseIn(world).open.map(({ type }) => type)).toContain('dispatch');
  });

  it('leaves the telephone of the parents, and the child’s own number', async () => {
    const world = aWorld();
    const parents = [{ telephone: '13911113333' }];
    const child = { citizenId: '430903201501010012' };
    await callHotline(world, { ...SAID, parents, child });

    expect(personalIn(world)[0]).toMatchObject({ parents, child });
  });
});

describe('what a caller says', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it.each([
    ['UTF-16', utf16(JSON_OF)],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(JSON_OF)])],
    [
      'GBK',
      Buffer.concat([
        Buffer.from(`{"division":"${TOWN}","course":"`),
        // 孩子三天没有人管
        Buffer.from('baa2d7d3c8fdccecc3bbd3d0c8cbb9dc', 'hex'),
        Buffer.from('"}'),
      ]),
    ],
  ])('is legible although it comes in %s (rep.hot)', async (_what, bytes) => {
    const world = aWorld();
    const { statusCode } = await sendToHotline(world, bytes);

    expect(statusCode).toBe(200);
    expect(personalIn(world)[0]).toMatchObject({ course: COURSE });
  });

  it('keeps all digits of a number that is no text (rep.hot)', async () => {
    const world = aWorld();
    await sendToHotline(world, Buffer.from('{"child":{"citizenId":430903201501010012}}'));

    expect(personalIn(world)[0]).toMatchObject({ child: { citizenId: '430903201501010012' } });
  });

  it('twice is kept twice', async () => {
    const world = aWorld();
    const { body } = await sendToHotline(world, Buffer.from('{"course":"一","course":"二"}'));

    expect(personalIn(world)[0]).toMatchObject({ course: '二', asSaid: { '/course': '一' } });
    expect(body.warnings).toContainEqual(expect.objectContaining({ field: '/course' }));
  });

  it('in no charset is kept as its bytes under the seal', async () => {
    const world = aWorld();
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00]);
    const { statusCode } = await sendToHotline(world, bytes);

    expect(statusCode).toBe(200);
    expect(await sealedIn(world)).toEqual({
      said: { bytes: Buffer.from(bytes).toString('base64') },
    });
  });

  it.each([
    ['lists without an end', '['.repeat(50_000)],
    ['50,000 lists, one in the other', `{"child":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['control characters alone', '\u0001'.repeat(60_000)],
    ['control characters in a field', JSON.stringify({ course: '\u0001'.repeat(60_000) })],
    ['control characters in a field that there is not', `{"x":"${'\\u0001'.repeat(60_000)}"}`],
    [
      'a field within the child of a megabyte',
      JSON.stringify({ child: { x: '字'.repeat(400_000) } }),
    ],
    ['six megabytes of tiny values', `[${'1,'.repeat(2_900_000)}1]`],
    ['half characters', '{"course":"\\ud83d","\\ud83d":"\\ud83d"}'],
    ['a huge number', '{"course":1e999999,"division":1e400}'],
  ])('of %s gets a receipt, and fits into an item (rep.hot)', async (_what, text) => {
    const world = aWorld();
    const { statusCode, body } = await sendToHotline(world, Buffer.from(text));

    expect(statusCode).toBe(200);
    expect(body.receipt).toMatch(/^R-/);
    for (const [, item] of [...world.table.items, ...world.table.reporters])
      expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(MOST_ITEM_BYTES);
  });

  it('written anew under the same key is the same call', async () => {
    const world = aWorld();
    const spaced = JSON.stringify(Object.fromEntries(Object.entries(SAID).toReversed()), null, 2);
    const first = await sendToHotline(world, Buffer.from(JSON_OF), 'k');

    expect(await sendToHotline(world, Buffer.from(spaced), 'k')).toEqual(first);
    expect(casesIn(world)).toHaveLength(1);
  });
});
