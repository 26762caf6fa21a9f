import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The categories of children to whom more attention is owed; a person confirms each, with its date. */
export const ChildCategory = codeList('ChildCategory', {
  unattended: { zh: '无人监护', en: 'unattended', basis: ['def.key4'] },
  other_parent_incapable: {
    zh: '父母一方外出另一方无监护能力',
    en: 'one parent away, and the other without capacity',
    basis: ['def.key4'],
  },
  unregistered: {
    zh: '无户籍',
    en: 'without household registration',
    basis: ['def.key4', 'def.key5'],
  },
  out_of_school: { zh: '失学辍学', en: 'out of school', basis: ['def.key4', 'def.key5'] },
  poor_guardianship: { zh: '监护情况较差', en: 'poor guardianship', basis: ['def.key5'] },
  ill: { zh: '患病', en: 'ill', basis: ['def.key5'] },
  disabled: { zh: '残疾', en: 'disabled', basis: ['def.key5'] },
  key_object: {
    zh: '其他重点对象',
    en: 'another child to be followed closely',
    basis: ['vis.track'],
  },
});
export type ChildCategory = z.infer<typeof ChildCategory>;
