import * as z from 'zod';
import type { CodeEntry } from './code-list.ts';
import { type DutyType, outcomeForm } from './duty-type.ts';

type Labels = Readonly<Record<string, Pick<CodeEntry, 'zh' | 'en'>>>;

const isLabels = (value: unknown): value is Labels => typeof value === 'object' && value !== null;

/** A code's choices as JSON Schema's own idiom for them, which every form library draws. */
const choices = (codes: readonly unknown[], labels: Labels) =>
  codes.map(String).map((code) => {
    const label = labels[code];
    return { const: code, title: label ? `${label.zh} ${label.en}` : code };
  });

/**
 * The form of a duty type as JSON Schema: one shape per outcome, titles and choices in both
 * languages, so that a department's app draws it without knowing Heli.
 */
export const formOf = (type: Pick<DutyType, 'outcomes' | 'title' | 'help'>) => {
  const schema = z.toJSONSchema(outcomeForm(type), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const codes = jsonSchema.enum;
      const labels = z.globalRegistry.get(zodSchema)?.labels;
      if (!codes || !isLabels(labels)) return;
      jsonSchema.oneOf = choices(codes, labels);
      delete jsonSchema.enum;
    },
  });
  const { title, help } = type;
  return { ...schema, title: `${title.zh} ${title.en}`, description: `${help.zh} ${help.en}` };
};
