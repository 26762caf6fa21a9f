import { writeFileSync } from 'node:fs';
import { completeLock } from './lock/complete.ts';
import { lockPath, readLock } from './lock/lock-file.ts';
import { missingPlatforms } from './lock/missing.ts';

const before = readLock();
writeFileSync(lockPath, `${JSON.stringify(completeLock(before), null, 2)}\n`);
console.log(`package-lock.json: ${missingPlatforms(before).length} platform packages added`);
