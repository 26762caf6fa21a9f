import { chosen } from '#infra/chosen';
import { deployments } from '#infra/config';
import { orSayWhy } from '#infra/or-say-why';
import { synthesise } from '#infra/synthesise';

/** `node infra/templates.ts [NAME]`: templates that go to no account, for the local cloud and for checks. */
await orSayWhy(() => synthesise(chosen(deployments, process.argv[2])));
