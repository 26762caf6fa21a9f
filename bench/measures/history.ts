import type { Measure } from '../measure.ts';
import { countedRatio, ratioOf } from '../ratio.ts';
import { type CaseWithEvents, caseWithEvents } from '../stored/case-with-events.ts';
import { readCase } from '../stored/counts.ts';

/** This many writes are timed as one, since a single write is too short to time. */
const TOGETHER = 20;

/** The processor's time of one more event, in microseconds. */
const cpuOf = async ({ next }: CaseWithEvents): Promise<number> => {
  const before = process.cpuUsage();
  for (let n = 0; n < TOGETHER; n += 1) await next();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / TOGETHER;
};

/** Both cases grow while they are timed; compared with the long history that is little. */
const timed = async (short: () => Promise<CaseWithEvents>, long: CaseWithEvents, times: number) => {
  const [above, below]: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n += 1) {
    below.push(await cpuOf(await short()));
    above.push(await cpuOf(long));
  }
  return ratioOf({ name: 'writing the next event', unit: 'µs', goal: 1.1, above, below });
};

/** (f) A case does not become dearer as it grows old. */
export const history: Measure = {
  name: 'history',
  title: 'A case with many events ÷ one with few',
  run: async ({ events: [few, many], repetitions }) => {
    const [short, middle, long] = [
      await caseWithEvents(few),
      await caseWithEvents(Math.min(100, many)),
      await caseWithEvents(many),
    ];
    const [below, above] = [
      await short.service.count(short.next),
      await long.service.count(long.next),
    ];
    const whole = (of: CaseWithEvents) => of.service.count(() => readCase(of));
    const [shown, shownLong] = [await whole(middle), await whole(long)];
    const goal = 1.1;
    const name = 'writing the next event';
    const reading = 'reading a case of a hundred events and more';
    return {
      ratios: [
        countedRatio({ name, unit: 'write units', goal }, above.writeUnits, below.writeUnits),
        countedRatio({ name, unit: 'read units', goal }, above.readUnits, below.readUnits),
        countedRatio({ name, unit: 'bytes', goal }, above.bytesWritten, below.bytesWritten),
        countedRatio(
          { name: reading, unit: 'read units', goal },
          shownLong.readUnits,
          shown.readUnits,
        ),
        await timed(() => caseWithEvents(few), long, repetitions),
      ],
      notes: [`${few} and ${many} events; the case is read with 100 and with ${many}`],
    };
  },
};
