import type { Stage } from '../stage.ts';
import type { Fields } from './duties.ts';

interface Part {
  readonly officer: string;
  readonly findings: string;
  readonly restsOn: string;
}

/** The parts of the two bodies that the township has in its assessment. */
interface Parts {
  readonly police: Part;
  readonly civilAffairs: Part;
}

/** Police and civil affairs give their parts, and the township concludes the assessment. */
export const assessedTogether = async (
  { officer, civilAffairs, township }: Pick<Stage, 'officer' | 'civilAffairs' | 'township'>,
  parts: Parts,
  conclusion: Fields,
): Promise<void> => {
  await officer.ends('assess-police', 'given', { ...parts.police });
  await civilAffairs.ends('assess-civil-affairs', 'given', { ...parts.civilAffairs });
  await township.ends('assess', 'concluded', conclusion);
};
