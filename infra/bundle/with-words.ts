import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

/**
 * The words of duty types and code lists that a function reads: `work` reads forms; the other functions that answer
 * callers read texts; the workers show nothing but the titles of duties.
 */
export type Words = 'forms' | 'texts' | 'titles';

const workers = ['executions', 'open-duty', 'parts', 'relay', 'reporter', 'sweep'];

const answering = ['clock', 'console', 'desk', 'disclosure', 'hotline', 'intake', 'registry'];

export const wordsOf = (handler: string): Words => {
  if (workers.includes(handler)) return 'titles';
  return answering.includes(handler) ? 'texts' : 'forms';
};

const CodeList = z.custom<z.ZodEnum>((value) => value instanceof z.ZodEnum);
const Outcome = z.looseObject({ title: z.unknown(), form: z.unknown() });
const DutyType = z.looseObject({ help: z.unknown(), outcomes: z.record(z.string(), Outcome) });

type Texts = z.infer<typeof DutyType>;

const outcomeOf = ([code, outcome]: [string, Texts['outcomes'][string]], words: Words): string => {
  const { title, form: _form, ...rest } = outcome;
  const data = { ...(words === 'texts' && { title }), ...rest };
  return `${JSON.stringify(code)}: { ...${JSON.stringify(data)}, form }`;
};

const dutyOf = ({ help, outcomes, ...rest }: Texts, words: Words): string => {
  const data = { ...rest, ...(words === 'texts' && { help }) };
  const each = Object.entries(outcomes).map((outcome) => outcomeOf(outcome, words));
  return `{ ...${JSON.stringify(data)}, outcomes: { ${each.join(', ')} } }`;
};

/** An export with only these words; undefined for a value that stays as it is, because it contains more than data. */
const leanOf = (value: unknown, words: Words): string | undefined => {
  const codes = CodeList.safeParse(value).data;
  if (codes) return words === 'titles' ? `z.enum(${JSON.stringify(codes.options)})` : undefined;
  const duty = DutyType.safeParse(value).data;
  if (duty) return dutyOf(duty, words);
  const data = z.json().safeParse(value).data;
  return data === undefined ? undefined : JSON.stringify(data);
};

const PREAMBLE = [
  "import * as z from 'zod';",
  "const form = () => { throw new Error('not bundled: a form in a function that reads none'); };",
];

/**
 * The module written anew from its exports; undefined if an export contains more than data, so that the module stays as
 * it is.
 */
const rewritten = (module: Readonly<Record<string, unknown>>, words: Words): string | undefined => {
  const lines = Object.entries(module).map(([name, value]) => {
    const text = leanOf(value, words);
    return text && `export const ${name} = ${text};`;
  });
  return lines.includes(undefined) ? undefined : [...PREAMBLE, ...lines].join('\n');
};

/** Duty types and code lists without the forms and texts that the function does not read: up to 60 KB less. */
export const withWords = (words: Words): Plugin => ({
  name: `with-${words}`,
  setup: ({ onLoad }) => {
    if (words === 'forms') return;
    const filter = /\/schemas\/(?:codes|workflows\/[a-z-]+(?:\/codes)?)\/[a-z-]+\.ts$/;
    onLoad({ filter }, async ({ path: file }) => {
      const contents = rewritten(await import(pathToFileURL(file).href), words);
      return contents ? { contents, resolveDir: path.dirname(file) } : undefined;
    });
  },
});
