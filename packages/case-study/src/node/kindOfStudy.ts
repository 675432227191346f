import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Tells whether a path is a case folder or the output folder of a study; `null` for neither. */
export async function kindOfStudy(path: string): Promise<"case" | "output" | null> {
  const holds = (file: string) =>
    stat(join(path, file)).then(
      (found) => found.isFile(),
      () => false,
    );
  if (await holds("results.json")) return "output";
  return (await holds("case.yaml")) ? "case" : null;
}
