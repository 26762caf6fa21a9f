import { chosen } from '#infra/chosen';
import { deployments } from '#infra/config';
import { orSayWhy } from '#infra/or-say-why';
import { synthesise } from '#infra/synthesise';

/**
 * `node infra/templates.ts [NAME]`: synthesises templates for the local cloud and for checks; they go to no account.
 */
await orSayWhy(() => synthesise(chosen(deployments, process.argv[2])));
