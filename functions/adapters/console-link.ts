import type { ConsoleLink } from '#domain/world';

/** The console of each partition. */
const consoles: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
};

/** @param prefix - the part of a machine's ARN before its name: `MACHINE_ARN_PREFIX`. */
export const consoleLink =
  (prefix: string): ConsoleLink =>
  (machine, execution) => {
    const arn = `${prefix}${machine}:${execution}`.replace(':stateMachine:', ':execution:');
    const [, partition = 'aws', , region = ''] = arn.split(':');
    const host = consoles[partition] ?? consoles.aws;
    const page = `https://${region}.${host}/states/home?region=${region}`;
    return { arn, link: `${page}#/v2/executions/details/${arn}` };
  };
