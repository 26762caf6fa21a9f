import type * as z from 'zod';
import { complaintsOf } from '#domain/input/complaints';
import { type Client, Problem } from '#schemas/api/client';
import { DirectoryLine } from '#schemas/directory';

/** A line of the file, with the number that an editor shows for it. */
export interface NumberedLine {
  readonly number: number;
  readonly value: z.output<typeof DirectoryLine>;
}

/** Every wrong line, with its number and reason; nothing was loaded. */
export class WrongDirectory extends Error {
  override readonly name = 'WrongDirectory';

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
  }
}

interface Complaint {
  readonly path: string;
  readonly given?: string;
  readonly allowed?: string;
  readonly zh: string;
  readonly en: string;
}

const say = (number: number, { path, given, allowed, zh, en }: Complaint): string => {
  const what = [given && `given ${given}`, allowed && `allowed ${allowed}`].filter(Boolean);
  const detail = what.length > 0 ? ` (${what.join(', ')})` : '';
  return `line ${number}${path ? ` ${path}` : ''}: ${en} ${zh}${detail}`;
};

const parseLine = (text: string, number: number): NumberedLine | readonly string[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [`line ${number}: not valid JSON 不是有效的 JSON`];
  }
  const parsed = DirectoryLine.safeParse(value);
  if (parsed.success) return { number, value: parsed.data };
  return complaintsOf(parsed.error, DirectoryLine, value).map((each) => say(number, each));
};

const isLine = (line: NumberedLine | readonly string[]): line is NumberedLine => 'number' in line;

/** @throws {WrongDirectory} with every line of unknown form. */
export const readDirectory = (text: string): readonly NumberedLine[] => {
  const read = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseLine(line, number));
  const wrong = read.flatMap((each) => (isLine(each) ? [] : each));
  if (read.length === 0) throw new WrongDirectory(['the file has no lines 文件没有内容']);
  if (wrong.length > 0) throw new WrongDirectory(wrong);
  return read.filter(isLine);
};

const refusals = (
  errors: readonly Complaint[],
  lines: readonly NumberedLine[],
): readonly string[] =>
  errors.map((each) => {
    const [, index = '', path = ''] = /^\/lines\/(\d+)(.*)$/.exec(each.path) ?? [];
    return say(lines[Number(index)]?.number ?? 0, { ...each, path });
  });

/**
 * @throws {WrongDirectory} when the API refuses the file, with each wrong line's number.
 * @throws {Problem} when it refuses the caller.
 */
export const loadDirectory = async (api: Client, lines: readonly NumberedLine[]) => {
  try {
    const { body } = await api.loadDirectory({ body: { lines: lines.map(({ value }) => value) } });
    return body;
  } catch (error) {
    if (!(error instanceof Problem) || !Array.isArray(error.body.errors)) throw error;
    throw new WrongDirectory(refusals(error.body.errors, lines));
  }
};
