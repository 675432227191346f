import { type CaseComparison, compareCases } from "@commonweal/case-study";
import { readCaseSummary, type StudyCaseFolderOptions } from "@commonweal/case-study/node";

/** Compares two cases, one read or run after the other. */
export async function compareCaseFolders(
  paths: readonly [string, string],
  options: Omit<StudyCaseFolderOptions, "folder">,
): Promise<CaseComparison> {
  const first = await readCaseSummary({ ...options, folder: paths[0] });
  const second = await readCaseSummary({ ...options, folder: paths[1] });
  return compareCases(first, second);
}
