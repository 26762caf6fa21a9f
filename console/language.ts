import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { codeWords } from '#schemas/code-words';
import type { Label, Language } from '#schemas/label';
import { type Word, words } from './words.ts';

export const LanguageContext = createContext<Language>('zh');

/** The page's language: its own words, the API's labels, and codes that a response contains without their words. */
export const wordsIn = (language: Language) => ({
  language,
  say: (word: Word, ...values: readonly string[]): string =>
    values.reduce<string>((text, value) => text.replace('{}', value), words[word][language]),
  read: (label: Label): string => label[language],
  code: (code: string): string => codeWords[code]?.[language] ?? code,
  /** Nothing for a text that is not a code, such as a person's id. */
  known: (code: string): string | undefined => codeWords[code]?.[language],
  list: (texts: readonly string[]): string => texts.join(language === 'zh' ? '、' : ', '),
  /** A name and its value, as one text. */
  pair: (name: string, text: string): string => name + (language === 'zh' ? '：' : ': ') + text,
});

export type Say = ReturnType<typeof wordsIn>;

export const useWords = (): Say => wordsIn(useContext(LanguageContext));
