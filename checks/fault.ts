/** What is wrong, and where: the file as one would open it, and the reason in a sentence. */
export interface Fault {
  readonly file: string;
  readonly reason: string;
}

/** One thing that must hold of the repository; it holds when it finds no fault. */
export interface Check {
  readonly name: string;
  readonly run: () => Fault[] | Promise<Fault[]>;
}

/** As it is printed: `statemachines/roster.asl.json: state confirm has no Retry`. */
export const lineOf = ({ file, reason }: Fault): string => (file ? `${file}: ${reason}` : reason);
