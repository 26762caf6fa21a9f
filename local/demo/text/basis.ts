import { packFiles } from '#adapters/pack-files';
import type { Label } from '#schemas/label';
import { COMMA, joined } from '../words.ts';

interface Cited {
  readonly doc: string;
  readonly section: string;
}

interface Document {
  readonly title: Label;
  readonly number?: string;
}

const documents = new Map<string, Document>(
  packFiles.flatMap((file) => ('docs' in file ? Object.entries<Document>(file.docs) : [])),
);

const titles = new Map<string, Label>(packFiles.map(({ pack, title }) => [pack, title]));

const words = ({ doc, section }: Cited): Label => {
  const { title, number } = documents.get(doc) ?? { title: { zh: doc, en: doc } };
  return { zh: `${number ?? `《${title.zh}》`}${section}`, en: `${doc} ${section}` };
};

/** The sections that a duty or a clock rests on: by the document's number in Chinese, by its short code in English. */
export const basisWords = (basis: readonly Cited[]): Label => {
  const all = basis.map(words);
  const once = all.filter(({ en }, at) => all.findIndex((other) => other.en === en) === at);
  return joined(once, COMMA);
};

/** The name of a policy pack: "national" is 国家规定. */
export const layerWords = (layer: string): Label => ({
  zh: titles.get(layer)?.zh ?? layer,
  en: layer,
});
