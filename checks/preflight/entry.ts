import type { Deployment } from '#infra/deployment';
import { partitionOf, refusals } from '#infra/ports';
import { blocks, holds, type Item, look, type Section } from './item.ts';
import { packsNamed } from './packs-named.ts';

/** Reserved top-level domains and hosts (RFC 2606): a value that contains one was not decided by the deployer. */
const NOBODYS = /(?:^|[@./])example\.(?:org|com|net|cn)\b/;

const SIGNATURE = /^.{2,8}$/u;

const placeholders = ({ identity, sms, operators }: Deployment): readonly Item[] => {
  const values = [
    ['identity.issuer', 'issuer' in identity ? identity.issuer : ''],
    ['sms.gateway', sms === 'sns' ? '' : sms.gateway],
    ...operators.map((address) => ['operators', address]),
  ];
  return values
    .filter(([, value = '']) => NOBODYS.test(value))
    .map(([field, value]) =>
      blocks(`${field} 仍为示例值 ${value}`, `${field} is still the example ${value}`),
    );
};

/**
 * Names of which one begins another followed by `-`: rights are given by prefix, so within a partition this is not
 * allowed.
 */
const rivals = (
  name: string,
  { region }: Deployment,
  all: Readonly<Record<string, Deployment>>,
): readonly Item[] =>
  Object.entries(all)
    .filter(([other, each]) => other !== name && each.region === region)
    .filter(([other]) => other.startsWith(`${name}-`) || name.startsWith(`${other}-`))
    .map(([other]) =>
      blocks(
        `名称与同一区域的部署 ${other} 前缀重叠，权限将互相波及`,
        `its name begins, or is begun by, that of ${other} in the same region: rights would overlap`,
      ),
    );

const people = ({ administrators, operators, smsSignature }: Deployment): readonly Item[] => [
  ...(administrators.length > 0
    ? []
    : [
        look(
          'administrators 为空：首次载入名录前须指定一名',
          'administrators is empty: the first directory needs one',
        ),
      ]),
  ...(operators.length > 0
    ? []
    : [blocks('operators 为空：告警无人接收', 'operators is empty: alarms reach nobody')]),
  ...(SIGNATURE.test(smsSignature)
    ? []
    : [
        blocks(
          `短信签名 ${smsSignature} 须为 2 至 8 个字`,
          `the SMS signature ${smsSignature} must have 2 to 8 characters`,
        ),
      ]),
];

const region = ({ region }: Deployment): readonly Item[] => {
  if (region === undefined) {
    return [blocks('未写区域，不可部署到账户', 'it names no region and goes to no account')];
  }
  return partitionOf(region) ? [] : [blocks(`没有区域 ${region}`, `there is no region ${region}`)];
};

/** Checks the entry of `infra/config.ts`, alone and together with the others. */
export const entrySection = (
  name: string,
  deployment: Deployment,
  all: Readonly<Record<string, Deployment>>,
): Section => {
  const items = [
    ...region(deployment),
    ...refusals(deployment).map(({ zh, en }) => blocks(zh, en)),
    ...rivals(name, deployment, all),
    ...packsNamed(name, deployment).items,
    ...people(deployment),
    ...placeholders(deployment),
  ];
  const { title } = deployment;
  return {
    title: { zh: '部署项 infra/config.ts', en: 'The entry in infra/config.ts' },
    items: [holds(`${name}：${title.zh}`, `${name}: ${title.en}`), ...items],
  };
};
