/** A fault: the file as an editor opens it, and the reason in a sentence. */
export interface Fault {
  readonly file: string;
  readonly line?: number | undefined;
  readonly reason: string;
}

/** One thing that must hold of the repository; it holds when it finds no fault. */
export interface Check {
  readonly name: string;
  readonly run: () => Fault[] | Promise<Fault[]>;
}

/** The printed form: `statemachines/roster.asl.json:12: state confirm has no Retry`. */
export const lineOf = ({ file, line, reason }: Fault): string =>
  [file, line, ` ${reason}`]
    .filter((part) => part)
    .join(':')
    .trim();
