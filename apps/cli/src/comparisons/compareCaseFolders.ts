import { type CaseComparison, compareCases } from "@commonweal/case-study";
import { kindOfStudy, readCaseSummary, type StudyCaseFolderOptions } from "@commonweal/case-study/node";

/** Tells whether two paths are cases or outputs of studies, so that these are compared and not two networks. */
export async function areCases(paths: readonly string[]): Promise<boolean> {
  const kinds = await Promise.all(paths.map(kindOfStudy));
  return kinds.every((kind) => kind !== null);
}

/** Compares two cases, one read or run after the other. */
export async function compareCaseFolders(
  paths: readonly [string, string],
  options: Omit<StudyCaseFolderOptions, "folder">,
): Promise<CaseComparison> {
  const first = await readCaseSummary({ ...options, folder: paths[0] });
  const second = await readCaseSummary({ ...options, folder: paths[1] });
  return compareCases(first, second);
}
