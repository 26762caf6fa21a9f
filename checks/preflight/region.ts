import type { Deployment } from '#infra/deployment';
import { hasPort, type Port } from '#infra/ports';
import type { Label } from '#schemas/label';
import { holds, look, type Section } from './item.ts';

/** The replacement for a service that a region lacks. */
const instead: Readonly<Record<Port, Label>> = {
  userPool: {
    zh: '无 Cognito 用户池：使用 identity 中的 OpenID 签发方',
    en: 'no Cognito user pool: the OpenID issuer of identity stands in',
  },
  sms: {
    zh: 'SNS 不能发送短信：使用 sms.gateway',
    en: 'no SMS by SNS: the gateway of sms stands in',
  },
  email: {
    zh: '无 SES：邮件经 SNS 主题发送，每个地址须确认订阅（其他区域亦如此）',
    en: 'no SES: e-mail goes by SNS topics, as it does elsewhere; each address confirms',
  },
  tracing: {
    zh: 'Lambda 无 X-Ray：追踪自动略去',
    en: 'no X-Ray for Lambda: tracing is left out by itself',
  },
};

const ports = Object.keys(instead) as readonly Port[];

/** The services that the region lacks, each with its replacement. */
export const regionSection = (deployment: Deployment): Section => {
  const { region = '–' } = deployment;
  const lacking = ports.filter((port) => !hasPort(deployment, port));
  return {
    title: { zh: `区域 ${region}`, en: `The region ${region}` },
    items:
      lacking.length > 0
        ? lacking.map((port) => look(instead[port].zh, instead[port].en))
        : [holds('所需服务均有', 'it has every service that Heli uses')],
  };
};
