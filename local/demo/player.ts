import type { System } from '#local/system';
import { type Client, client } from '#schemas/api/client';
import type { Label } from '#schemas/label';
import type { Part } from './parts.ts';
import type { Exchange } from './teller.ts';
import type { Telling } from './telling.ts';

/** An officer who plays a part, with an app of their own. */
export interface Player {
  readonly id: string;
  readonly office: string;
  /** `Zhou Jing, Lanxi police station`. */
  readonly who: Label;
  readonly name: Label;
  readonly api: Client;
  /** The last request of this app. */
  readonly last: () => Exchange | undefined;
}

/**
 * A path shortened to fit a line: a duty without its episode, a receipt or an alert by its first and last characters.
 */
const short = (path: string): string =>
  path
    .replace(/\.[a-z-]+-\d+\.(?=[a-z-]+(\.[a-z]+)?\.\d+)/, '…')
    .replace(/\.[0-9A-Z]{12}(?=[0-9A-Z]{4})/, '…')
    .replace(/(?<=R-[0-9A-Z]{4})[0-9A-Z]{12}/, '…');

const listening = (fetch: System['fetch']) => {
  let last: Exchange | undefined;
  const send: typeof fetch = async (input, init) => {
    const started = performance.now();
    const answer = await fetch(input, init);
    const { pathname } = new URL(String(input));
    last = {
      method: init?.method ?? 'GET',
      path: short(decodeURIComponent(pathname)),
      status: answer.status,
      milliseconds: Math.round(performance.now() - started),
    };
    return answer;
  };
  return { send, last: () => last };
};

/** The officer of this part, signed in. */
export const playerOf = async (telling: Telling, part: Part): Promise<Player> => {
  const { system, cast, names } = telling;
  const id = cast.parts[part];
  const { send, last } = listening(system.fetch);
  const token = () => system.officers.token(id);
  const api = client({ url: system.front.url, token, fetch: send });
  const { body } = await api.showMe();
  const name = names.officer(id);
  const office = body.officeName;
  const who = { zh: `${office.zh} ${name.zh}`, en: `${name.en}, ${office.en}` };
  return { id, office: body.office, who, name, api, last };
};
