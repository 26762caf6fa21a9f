import { describe, expect, it } from 'vitest';
import { names, parts, templateOf } from './templates.ts';

/**
 * The resources with data, by their CloudFormation ids: with another id, a resource would be created anew and empty.
 */
const IDS = {
  'AWS::DynamoDB::Table': ['TablesCases698FA840', 'TablesReporters7C779446'],
  'AWS::KMS::Key': [
    'FilesKeyF4491C5F',
    'TablesKeyD3984C03',
    'VaultData63ECF335',
    'VaultPseudonym2207F29C',
    'VaultSealF49500D2',
  ],
  'AWS::Cognito::UserPool': ['DirectoryC00113A6'],
  'AWS::S3::Bucket': ['FilesBucket7C17EE2E'],
} as const;

/** The ids of a type, over all stacks of a deployment. */
const idsOf = (name: string, type: string): readonly string[] =>
  parts
    .flatMap((part) => Object.entries(templateOf(name, part).Resources))
    .flatMap(([id, { Type }]) => (Type === type ? [id] : []))
    .toSorted();

describe.each(names)('what holds the data of %s', (name) => {
  it.each(Object.entries(IDS))('keeps the ids of its %s for ever', (type, ids) => {
    const kept = name === 'demonstration-cn' && type === 'AWS::Cognito::UserPool' ? [] : ids;

    expect(idsOf(name, type)).toEqual(kept);
  });
});
