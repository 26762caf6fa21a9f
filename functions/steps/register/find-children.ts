import { countyOf } from '#domain/directory/routing';
import type { ApiPorts } from '#domain/world';
import type { DivisionCode } from '#schemas/ids';
import { command } from '../command.ts';
import { linesOf } from './child-line.ts';
import { filesFound, tokenOf } from './found-by.ts';

interface Input {
  readonly body: {
    readonly division: DivisionCode;
    readonly name?: string | undefined;
    readonly citizenId?: string | undefined;
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

/**
 * Finds children by a whole name or a number, among those whom the caller sees. It is a command and no query: the words
 * of a search are personal, and stand in no address. Each child that is shown is recorded.
 */
export const findChildren = (ports: ApiPorts) =>
  command({
    may: 'findsChildren',
    first: (_input: Input) => ({}),
    decide: async (_found, { body: { division, name, citizenId, ...page } }, tools) => {
      const county = countyOf(division);
      const kind = name === undefined ? 'number' : 'name';
      const token = await tokenOf(tools, county, kind, name ?? citizenId ?? '');
      const { files, next } = await filesFound(ports, { county, token, ...page }, tools);
      const items = await linesOf(files, { ...tools, store: ports.store });
      return { writes: [], answer: { status: 200, body: { items, ...(next && { next }) } } };
    },
  })(ports);
