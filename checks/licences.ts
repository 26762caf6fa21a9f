import { licencesIn } from './lock/licences.ts';
import { readLock } from './lock/lock-file.ts';

/** `npm run licences`: the licences of what is shipped and of what only builds it, and the packages under each. */
for (const [use, licences] of Object.entries(licencesIn(readLock()))) {
  console.log(use);
  for (const [licence, names] of licences) {
    console.log(
      `  ${licence.padEnd(28)}${names.length}  ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}`,
    );
  }
}
