import type { Measure } from '../measure.ts';
import { cost } from './cost.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { month } from './month.ts';
import { stored } from './stored.ts';
import { sweep } from './sweep.ts';
import { texts } from './texts.ts';
import { warm } from './warm.ts';

/** All measures; times come first, while the process is small. */
export const measures: readonly Measure[] = [
  imports,
  warm,
  history,
  files,
  cost,
  month,
  sweep,
  stored,
  texts,
];
