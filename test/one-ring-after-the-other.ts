import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A worker ends where the next file is of another ring, and its modules with it: a ring's files stay together. */
export default class OneRingAfterTheOther extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rings = this.ctx.projects.map(({ name }) => name);
    const place = ({ project }: TestSpecification): number => rings.indexOf(project.name);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
