import type { StudyVerification } from "@commonweal/case-study/node";

/** How many files and stretches of rows are not as a study says. */
export function studyFaults({ outputs, inputs, ensembles, rewritten }: StudyVerification): number {
  const files = new Set([
    ...outputs.missing,
    ...outputs.changed,
    ...outputs.added,
    ...(rewritten?.different ?? []),
  ]);
  const read = inputs === null ? 0 : inputs.missing.length + inputs.changed.length;
  return files.size + read + ensembles.different.length;
}
