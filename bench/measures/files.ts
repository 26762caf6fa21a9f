import { filesByHand } from '../files/by-hand.ts';
import { content, filesOfTheirOwn, openPage, sealedFiles } from '../files/sealed-files.ts';
import type { Measure } from '../measure.ts';
import { countedRatio, ratioOf } from '../ratio.ts';
import { requestsIn, type Tally } from '../table/tally.ts';

const PAGE = 100;
const YEARS = 10;
/** The number of pages that are opened before one is timed, and the number that is timed as one. */
const [WARMING, TOGETHER] = [20, 20];

const keyCalls = ({ requests }: Tally): number =>
  Object.entries(requests).reduce(
    (sum, [name, count]) => (name.startsWith('kms:') ? sum + count : sum),
    0,
  );

/** The processor's time of one page, in microseconds. */
const microseconds = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  for (let n = 0; n < TOGETHER; n += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / TOGETHER;
};

type Files = Awaited<ReturnType<typeof sealedFiles>>;

/** The requests of a function that has just started. */
const coldCalls = async ({ served, files, start }: Files, count: number) =>
  served.count(() => openPage(start(), files.slice(0, count)));

const counted = async (name: string, years: number) => {
  const files = await sealedFiles(PAGE, years);
  const [above, below] = [await coldCalls(files, PAGE), await coldCalls(files, 1)];
  const of = (what: string, goal: number) => ({ name: `${name}, ${what}`, goal });
  return [
    countedRatio({ ...of('key service', 2), unit: 'requests' }, keyCalls(above), keyCalls(below)),
    countedRatio({ ...of('all', 2), unit: 'requests' }, requestsIn(above), requestsIn(below)),
  ];
};

const badly = async () => {
  const { served, files, start } = await filesOfTheirOwn(PAGE);
  const openSome = (count: number) => {
    const vault = start();
    return Promise.all(files.slice(0, count).map(vault.unseal));
  };
  const [above, below] = [
    await served.count(() => openSome(PAGE)),
    await served.count(() => openSome(1)),
  ];
  const name = 'a bad way: a data key for each file';
  const bad = { name, unit: 'requests', goal: 2, isBad: true } as const;
  return countedRatio(bad, keyCalls(above), keyCalls(below));
};

const timed = async (repetitions: number) => {
  const { files, start } = await sealedFiles(PAGE, YEARS);
  const vault = start();
  const openByHand = filesByHand(PAGE, content);
  const [above, below]: [number[], number[]] = [[], []];
  for (let n = 0; n < WARMING; n += 1) {
    await openPage(vault, files);
    openByHand();
  }
  for (let n = 0; n < repetitions; n += 1) {
    below.push(await microseconds(openByHand));
    above.push(await microseconds(() => openPage(vault, files)));
  }
  const name = 'the page ÷ the same ciphers by hand';
  return ratioOf({ name, unit: 'µs', goal: 2, above, below });
};

/** (g) What a page of sealed files costs. */
export const files: Measure = {
  name: 'files',
  title: 'Opening a page of 100 files ÷ opening one',
  run: async ({ repetitions }) => ({
    ratios: [
      ...(await counted('made in one year', 1)),
      ...(await counted(`made in ${YEARS} years`, YEARS)),
      await badly(),
      await timed(repetitions),
    ],
    notes: [
      'The function has just started; each year the county’s key is renewed. By hand all lies ready for the cipher: nothing is decoded, looked up or checked.',
    ],
  }),
};
