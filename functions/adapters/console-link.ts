import type { ConsoleLink } from '#domain/world';

/** Each partition has a console of its own. */
const consoles: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
};

/** @param prefix - what a machine's name follows: `MACHINE_ARN_PREFIX`. */
export const consoleLink =
  (prefix: string): ConsoleLink =>
  (machine, execution) => {
    const arn = `${prefix}${machine}:${execution}`.replace(':stateMachine:', ':execution:');
    const [, partition = 'aws', , region = ''] = arn.split(':');
    const host = consoles[partition] ?? consoles.aws;
    const page = `https://${region}.${host}/states/home?region=${region}`;
    return { arn, link: `${page}#/v2/executions/details/${arn}` };
  };
