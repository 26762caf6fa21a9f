import { linesOf } from '#domain/directory/lines-of';
import type { Deployment } from '#infra/deployment';
import { partitionOf } from '#infra/ports';
import type { DirectoryLine } from '#schemas/directory';
import { type Item, type Section, todo } from './item.ts';

const identity = ({ identity, subjectClaim, administrators }: Deployment): readonly Item[] => {
  const first = administrators.join(', ') || '–';
  return 'cognito' in identity
    ? [
        todo(
          `Cognito：为每名人员建立用户（首先是 ${first}），各自绑定第二因素`,
          `Cognito: create a user for each officer, ${first} first; each binds a second factor`,
        ),
      ]
    : [
        todo(
          `签发方 ${identity.issuer}：登记受众 ${identity.audience.join(', ')}，声明 ${subjectClaim} 须与名录中的 id 一致`,
          `issuer ${identity.issuer}: register the audience ${identity.audience.join(', ')}; the claim ${subjectClaim} is the id in the directory`,
        ),
      ];
};

const sms = ({ sms, smsSignature }: Deployment): readonly Item[] =>
  sms === 'sns'
    ? [
        todo(
          '短信：申请移出 SNS 短信沙箱，提高支出上限，按目的地要求登记签名与模板',
          'SMS: leave the SNS sandbox, raise the spending limit, register signature and templates where the destination demands it',
        ),
      ]
    : [
        todo(
          `短信网关 ${sms.gateway}：登记签名“${smsSignature}”与 docs/deploy.md 所列模板，只允许本账户的地址访问`,
          `SMS gateway ${sms.gateway}: register the signature ${smsSignature} and the templates that docs/deploy.md lists; let only this account’s addresses in`,
        ),
      ];

const address = ({ region = '' }: Deployment): readonly Item[] =>
  partitionOf(region) === 'aws-cn'
    ? [
        todo(
          'ICP：账户完成备案之前，接口不对公众应答；一个区域的放行未必适用于另一区域',
          'ICP: until the account’s filing is done the API answers nobody in public; one region’s release may not hold for the other',
        ),
        todo('域名：自有域名同样须备案', 'domain: a domain of your own needs the filing, too'),
      ]
    : [
        todo(
          '域名：如不使用 ApiUrl 的地址，自行在其前设置域名与证书；Heli 不建立域名',
          'domain: where the address of ApiUrl will not do, put a domain and certificate before it; Heli makes none',
        ),
      ];

const confirmations = (
  { operators }: Deployment,
  lines: readonly DirectoryLine[],
): readonly Item[] => {
  const offices = linesOf(lines, 'office').flatMap(({ emails }) => emails).length;
  return [
    todo(
      `邮件：${operators.length} 个运维地址、${offices} 个单位地址须确认 SNS 订阅`,
      `e-mail: these confirm their SNS subscriptions: operators, ${operators.length}; addresses of offices, ${offices}`,
    ),
  ];
};

/** The steps that no file can prove, and that people must take before the first real report. */
export const stepsSection = (deployment: Deployment, lines: readonly DirectoryLine[]): Section => ({
  title: { zh: '仍须由人完成', en: 'What people still have to do' },
  items: [
    ...identity(deployment),
    ...sms(deployment),
    ...address(deployment),
    ...confirmations(deployment, lines),
  ],
});
