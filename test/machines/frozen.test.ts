import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, it } from 'vitest';
import { definitionNamed, machineFiles } from '#infra/machine-files';

/**
 * The SHA-256 of each machine as it is deployed, in the form of RFC 8785. Running executions, and the simulation of a
 * resume, depend on the names of states and on their outputs: this test prevents unintended changes of either. A
 * machine that is changed on purpose, or is new, changes its line here (ADR 22 says what to do about open episodes).
 */
const frozen = {
  'abandonment-response': '1ce26b16fafb6b39f63e6b29c29dad8a4f305178b48ca08a4b5f8f838201f229',
  'child-protection': 'f92f60807f5377e921f344944ca8171e914e7bb20b17c74dd460323dd6775500',
  'department-report': 'f6f1324f456cdec05385fe36554eaa2ee18131d3e5be215b513162c649fd9a1d',
  'early-sign': 'b4129d13c5247687267cd51d00bae7f4554861461eee18b6ca146df3922a1d3d',
  'education-order': 'c2ab56345af80afc7facd495decf773ae23638d723713b5f4a7429b148eb8213',
  'emergency-response': '9de2646f3f4dad1b31e868f9f3b586a72f869a727a6df04a9da703a3643126c9',
  'entrusted-guardianship': '18d481ea496bb15b7c632c113a23e3d81922fc5408c43a53a5b677b4ff27a560',
  'guardian-harm': '8da6cc6532b7d039881e43a90ea55d8d03007e196a8c58a722223266253d7290',
  'guardianship-restoration': '9d556071f1e238c4f5138f72f5426e9fc6feb6855279d8f2a65b8aa0197e85f6',
  'hotline-call': '0bfe1540e131595dbaa9abb00b7aa43cd246151d738e783cbc539c89a35298fb',
  'key-case': '57c7617026660d1d1aebedb7d9a396d4e592f3dcf434a648b54b3b73b1510cf1',
  'missing-child-search': '609019e458dbbb861fd560e4fa3dd2af50018dc122512577334036c2e536fad9',
  'parent-recall': '04ac26e52bc6f47e14da3e9c6a7ca8f4b084923d51712c7ce918dd608146afb7',
  'protection-order': 'b08c6199483509fff5ab725b7aa460255607af7f682520a90dbb77a963720056',
  'revocation-petition': '61c7552f9f9f920c103330c54e818c8bc40e5a1ddde8a46ccecb45b94ce2a3f8',
  'temporary-custody': 'f581fc2cbd0de3951699a27ad4d73071ca82777049231a743d8d4b0d0a8c1a84',
  'visit-finding': 'bd850ea28c22336e1176440c2f4f7951cd1f3bc786a2b60f5917ea74f905dd4e',
  'warning-letter': '72f7b80f1efdc429d5bf6dbec5fe47ae79c5c33c41e3a837909175a91f65cb5a',
};

const hashOf = (definition: unknown): string =>
  createHash('sha256')
    .update(canonicalize(definition) ?? '')
    .digest('hex');

it('what is deployed is what was deployed before, but for its format', () => {
  const hashes = machineFiles().map(({ machine }) => [machine, hashOf(definitionNamed(machine))]);

  expect(Object.fromEntries(hashes)).toEqual(frozen);
});
