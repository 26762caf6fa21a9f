import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packs } from '#adapters/policy-packs';
import { check } from '#domain/policy/check';
import { dutyTypes } from '#schemas/duties/index';
import { decidedIn } from './packs/decided.ts';
import { type Deployment, deployments } from './packs/deployments.ts';
import { comparisonPage } from './packs/markdown.ts';
import { proofs, unitsNotHeld } from './packs/proof.ts';
import { WHOSE } from './packs/whose.ts';
import { root } from './root.ts';

/**
 * `npm run packs`: proves of each demonstration that every state has a running clock, an owner whose
 * post an office holds, and a way out; prints what its deployer decides; writes `docs/packs.md`.
 */
const faultsOf = (of: Deployment): readonly string[] => [
  ...check(packs, of.pack, Object.values(dutyTypes)).map(({ zh, en }) => `${zh} / ${en}`),
  ...proofs(of).flatMap(({ machine, duty, faults }) =>
    faults.map((fault) => `${machine} ${duty}: ${fault}`),
  ),
  ...unitsNotHeld(of),
];

const print = (of: Deployment): number => {
  const { county, file, layers } = of;
  console.log(
    `\n${county.zh} ${county.en}: ${layers.map((layer) => layer.pack).join(' < ')}, ${file}`,
  );
  const all = proofs(of);
  for (const { machine, duty, clock, owner, waysOut } of all) {
    console.log(
      `  ${machine.padEnd(23)}${duty.padEnd(22)}${clock.padEnd(36)}${owner}: ${waysOut.join(', ')}`,
    );
  }
  console.log('  to decide 由部署方决定');
  for (const { key, what, value, silent, proposed } of decidedIn(of)) {
    const whose = proposed ? `  ${WHOSE.proposal}` : '';
    console.log(`    ${key.padEnd(32)}${value}${silent && ` (${silent})`}  ${what}${whose}`);
  }
  console.log('  left open by the texts 由法制机构决定');
  for (const { question, reading, basis } of layers.flatMap(({ questions }) => questions)) {
    const where = basis.map(({ doc, section }) => `${doc} ${section}`).join(', ');
    console.log(`    ${where}: ${question.zh} → ${reading.zh}`);
  }
  const faults = faultsOf(of);
  for (const fault of faults) console.error(`  ✗ ${fault}`);
  console.log(`  ${all.length} waiting states, ${faults.length} faults`);
  return faults.length;
};

const faults = deployments.reduce((sum, each) => sum + print(each), 0);
const page = path.join(root, 'docs', 'packs.md');
writeFileSync(page, comparisonPage());
console.log(`\nwrote docs/packs.md`);
process.exitCode = faults > 0 ? 1 : 0;
