import { writeTable } from "@commonweal/actor-network";
import type { CodingDisagreement } from "@commonweal/evidence";
import { writeAtomically } from "@commonweal/evidence/node";

/** Writes one row for each coder of each segment and code without agreement; cells that begin a formula are quoted. */
export async function writeDisagreements(
  file: string,
  disagreements: readonly CodingDisagreement[],
): Promise<void> {
  const rows = disagreements.flatMap(({ segment, code, coders }) =>
    coders.map(({ coder, value }) => [segment, code, coder, value === null ? "no" : "yes", value ?? ""]),
  );
  await writeAtomically(file, writeTable(["segment", "code", "coder", "given", "value"], rows));
}
