import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

/** The functions that read no form and show nobody a code: people read of them titles of duties at most. */
export const isWordless = (handler: string): boolean =>
  ['executions', 'open-duty', 'relay', 'reporter', 'sweep'].includes(handler);

const CodeList = z.custom<z.ZodEnum>((value) => value instanceof z.ZodEnum);
const Outcome = z.looseObject({ title: z.unknown(), form: z.unknown() });
const DutyType = z.looseObject({ help: z.unknown(), outcomes: z.record(z.string(), Outcome) });

const outcomeOf = ([code, { title: _title, form: _form, ...rest }]: [
  string,
  z.infer<typeof Outcome>,
]): string => `${JSON.stringify(code)}: { ...${JSON.stringify(rest)}, form }`;

const dutyOf = ({ help: _help, outcomes, ...rest }: z.infer<typeof DutyType>): string => {
  const each = Object.entries(outcomes).map(outcomeOf);
  return `{ ...${JSON.stringify(rest)}, outcomes: { ${each.join(', ')} } }`;
};

/** An export without its words; nothing of a value that is neither a code list, nor a duty type, nor data. */
const wordlessOf = (value: unknown): string | undefined => {
  const codes = CodeList.safeParse(value).data;
  if (codes) return `z.enum(${JSON.stringify(codes.options)})`;
  const duty = DutyType.safeParse(value).data;
  if (duty) return dutyOf(duty);
  const data = z.json().safeParse(value).data;
  return data === undefined ? undefined : JSON.stringify(data);
};

const PREAMBLE = [
  "import * as z from 'zod';",
  "const form = () => { throw new Error('not bundled: a form in a function that reads none'); };",
];

/** The module anew, from what it exports; nothing where an export is more than data, so that it stays as it is. */
const rewritten = (module: Readonly<Record<string, unknown>>): string | undefined => {
  const lines = Object.entries(module).map(([name, value]) => {
    const text = wordlessOf(value);
    return text && `export const ${name} = ${text};`;
  });
  return lines.includes(undefined) ? undefined : [...PREAMBLE, ...lines].join('\n');
};

/** Duty types and code lists without the texts and forms that only the API's functions need: 60 KB less. */
export const wordless: Plugin = {
  name: 'wordless',
  setup: ({ onLoad }) => {
    const filter = /\/schemas\/(?:codes|workflows\/[a-z-]+(?:\/codes)?)\/[a-z-]+\.ts$/;
    onLoad({ filter }, async ({ path: file }) => {
      const contents = rewritten(await import(pathToFileURL(file).href));
      return contents ? { contents, resolveDir: path.dirname(file) } : undefined;
    });
  },
};
