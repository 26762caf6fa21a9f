import * as z from 'zod';
import { declare, factType } from '#domain/history/fact';
import type { Case } from './case.ts';

/** The content of a file: its hash, its size in bytes, and its type. Codes are texts here, so that no function carries the lists. */
const file = { sha256: z.string(), bytes: z.number().int(), type: z.string() } as const;

/** An office has made a paper from the facts of a case, for one party. */
export const PaperGiven = factType('PaperGiven', () => ({
  /** The paper's code in `schemas/papers`. */
  code: z.string(),
  /** The party in `schemas/papers/party.ts`. */
  to: z.string(),
  /** The number of the event that it is made from. */
  source: z.number().int(),
  /** The number of the latest event that was read for it. */
  version: z.number().int(),
  pages: z.number().int(),
  ...file,
}));

/** A paper has come back signed, as a scan or a photograph. `paper` is the number of the event that gave it. */
export const PaperSigned = factType('PaperSigned', () => ({ paper: z.number().int(), ...file }));

const unchanged = (_state: Case) => ({ set: {} });

/** The papers of a case are in its history alone; the state does not grow with them. */
export const paperFacts = [
  declare(PaperGiven, { evolve: unchanged }),
  declare(PaperSigned, { evolve: unchanged }),
] as const;
