import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { machinesPage } from './diagrams/page.ts';
import { root } from './root.ts';

/** `npm run diagrams`: draws every machine into `docs/machines.md`. */
writeFileSync(path.join(root, 'docs', 'machines.md'), machinesPage());
console.log('wrote docs/machines.md');
