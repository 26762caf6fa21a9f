import type { Command } from 'commander';

const optionsOf = (command: Command): readonly string[] =>
  command.options.flatMap(({ long }) => long ?? []);

/** A script for bash (and zsh with `bashcompinit`) that completes the commands and their options. */
export const completionOf = (program: Command): string => {
  const shared = optionsOf(program);
  const cases = program.commands.map(
    (each) => `    ${each.name()}) words="${[...optionsOf(each), ...shared].join(' ')}" ;;`,
  );
  const names = program.commands.map((each) => each.name()).join(' ');
  return [
    '_heli() {',
    `  local words="${[names, ...shared].join(' ')}"`,
    '  local word="$2"',
    '  set -- $COMP_LINE',
    '  case "$2" in',
    ...cases,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _heli heli',
  ].join('\n');
};
