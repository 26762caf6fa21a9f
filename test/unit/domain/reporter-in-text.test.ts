import { describe, expect, it } from 'vitest';
import { reporterInText } from '#domain/input/reporter-in-text';

const nurse = { unit: '县人民医院', name: '王护士长', telephone: '139 1111-3333' };
const fieldsOf = (...words: Parameters<typeof reporterInText>) =>
  reporterInText(...words).map(({ field, zh }) => [field, zh.slice(0, 4)]);

describe('words that name who reports (rep.privacy)', () => {
  it.each([
    [{ course: '县人民医院收治，身上多处淤青' }, [['/course', '此处写有']]],
    [{ severity: '详情问13911113333' }, [['/severity', '此处写有']]],
    [{ course: '护士说孩子一周没人管' }, [['/course', '此处似写']]],
    [{ signs: 'The nurse says that nobody fetched the child' }, [['/signs', '此处似写']]],
    [{ place: '三组', course: '孩子独自在家，自称没有吃饭' }, []],
    [{}, []],
  ])('of %j are warned of: %j', (words, expected) => {
    expect(fieldsOf(words, [nurse])).toEqual(expected);
  });

  it('are nobody’s where the reporter has said nothing of themselves', () => {
    expect(fieldsOf({ course: '县人民医院' }, [{}])).toEqual([]);
    expect(fieldsOf({ course: '1' }, [{ name: '1', telephone: '' }])).toEqual([]);
  });
});
