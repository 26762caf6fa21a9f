import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderer } from '#adapters/pdf/render';
import type { PaperPorts } from '#domain/world';
import { CaseId } from '#schemas/ids';
import type { PaperCode } from '#schemas/papers/papers';
import type { Party } from '#schemas/papers/party';
import { givePaper } from '#steps/papers/give-paper';
import { readPaper } from '#steps/papers/read-paper';
import { showPapers } from '#steps/papers/show-papers';
import type { Role } from './a-county.ts';
import { callAs, type World } from './a-world.ts';
import { fenced } from './fenced.ts';
import { memoryObjects } from './memory-objects.ts';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
);

export const render = renderer(() => readFileSync(font));

/** The ports of the function that makes papers, with objects in memory. */
const paperPorts = (world: World, objects = memoryObjects()) => {
  const ports: PaperPorts = { ...fenced(world.ports, 'showPapers'), render, objects };
  return { ports, objects };
};

/** The text of a PDF as a reader selects it, without its line breaks. */
export const textOf = async (pdf: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return text.replaceAll(/\s+/g, '');
};

interface Ready {
  readonly code: string;
  readonly source: number;
  readonly to: readonly { readonly party: string }[];
  readonly subject?: string;
  readonly yours: boolean;
}

export interface Given {
  readonly paper: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
}

/** Asks for papers of one case as an officer in this role. */
export const officeWithPapers = (world: World, caseId: string, own = paperPorts(world)) => {
  const { ports, objects } = own;
  const params = { caseNumber: CaseId.parse(caseId) };
  const shown = async (role: Role) => {
    const { body } = await showPapers(ports)({ params }, callAs(role));
    return body as { ready: readonly Ready[]; given: readonly Record<string, unknown>[] };
  };
  const give = async (
    role: Role,
    body: { code: PaperCode; source: number; to?: Party },
    key = '',
  ) => {
    const call = callAs(role, key ? { key } : {});
    const answer = await givePaper(ports)({ params, body: { to: 'file', ...body } }, call);
    return answer.body as Given;
  };
  const read = async (role: Role, paper: number, part = 1): Promise<Uint8Array> => {
    const { body } = await readPaper(ports)({ params: { ...params, paper, part } }, callAs(role));
    return Buffer.from((body as { content: string }).content, 'base64');
  };
  return { shown, give, read, ports, objects };
};
