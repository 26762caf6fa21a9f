import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Sorts files by ring: a worker and its modules end when the next file is of another ring, so a ring's files stay
 * together.
 */
export default class OneRingAfterTheOther extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rings = this.ctx.projects.map(({ name }) => name);
    const place = ({ project }: TestSpecification): number => rings.indexOf(project.name);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
