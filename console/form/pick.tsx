import { createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { ask } from '../api.ts';
import { useWords } from '../language.ts';
import { type ControlProps, Written } from './control.tsx';
import type { Pick } from './schema.ts';

/** The values for the query of a route that lists choices: the case and its division. */
export const Known = createContext<Readonly<Record<string, string>>>({});

type Named = Readonly<Record<string, unknown>>;

const filledIn = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, key) => encodeURIComponent(known[key] ?? ''));

const addressOf = ({ route, query }: Pick, known: Readonly<Record<string, string>>): string => {
  const filled = Object.entries(query).flatMap(([name, value]) => {
    const given = filledIn(value, known);
    return given ? [`${name}=${given}`] : [];
  });
  return [filledIn(route, known), ...(filled.length > 0 ? [filled.join('&')] : [])].join('?');
};

interface Page {
  readonly items: readonly Named[];
  readonly next?: string;
}

/** All pages of a list. */
const allOf = async (address: string): Promise<readonly Named[]> => {
  const items: Named[] = [];
  let after: string | undefined;
  do {
    const page: Page = await ask<never>(
      after ? `${address}&after=${encodeURIComponent(after)}` : address,
    );
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
};

/** The lines of a route; nothing if they cannot be loaded. */
const useLines = (pick: Pick | undefined): readonly Named[] | undefined => {
  const known = useContext(Known);
  const [lines, set] = useState<readonly Named[]>();
  const address = pick && addressOf(pick, known);
  useEffect(() => {
    if (!address) return;
    allOf(address).then(set, () => set(undefined));
  }, [address]);
  return lines;
};

/** A choice from one of the API's lists; if the list cannot be loaded, the officer types the id. */
export const PickInput = (props: ControlProps): JSX.Element => {
  const { field, id, value, change, describedBy, isWrong = false } = props;
  const { say, read } = useWords();
  const lines = useLines(field.pick);
  if (!lines || !field.pick) return <Written {...props} />;
  const { value: key, label } = field.pick;
  const nameOf = (line: Named): string => {
    const name = line[label];
    return typeof name === 'string'
      ? name
      : read(name as { readonly zh: string; readonly en: string });
  };
  return (
    <select
      id={id}
      value={typeof value === 'string' ? value : ''}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    >
      <option value="">{say('choose')}</option>
      {lines.map((line) => (
        <option key={String(line[key])} value={String(line[key])}>
          {nameOf(line)}
        </option>
      ))}
    </select>
  );
};
