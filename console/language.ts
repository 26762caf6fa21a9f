import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { codeWords } from '#schemas/code-words';
import type { Label, Language } from '#schemas/label';
import { type Word, words } from './words.ts';

export const LanguageContext = createContext<Language>('zh');

/** How the page speaks: its own words, labels of the API, and codes that an answer names without their words. */
export const wordsIn = (language: Language) => ({
  language,
  say: (word: Word, ...values: readonly string[]): string =>
    values.reduce<string>((text, value) => text.replace('{}', value), words[word][language]),
  read: (label: Label): string => label[language],
  code: (code: string): string => codeWords[code]?.[language] ?? code,
  /** Nothing of what is no code: the id of a person, say. */
  known: (code: string): string | undefined => codeWords[code]?.[language],
  list: (texts: readonly string[]): string => texts.join(language === 'zh' ? '、' : ', '),
  /** A name and what is said of it. */
  pair: (name: string, text: string): string => name + (language === 'zh' ? '：' : ': ') + text,
});

export type Say = ReturnType<typeof wordsIn>;

export const useWords = (): Say => wordsIn(useContext(LanguageContext));
