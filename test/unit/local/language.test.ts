import { expect, it } from 'vitest';
import { languageOf } from '#local/demo/language';

it.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{}, 'en'],
] as const)('reads the language from %j', (env, language) => {
  expect(languageOf(env)).toBe(language);
});
