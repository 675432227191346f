import { readFile } from "node:fs/promises";
import { type ReviewRow, readReviewCsv } from "@commonweal/evidence";

/** The decisions of a review list by their key; none where there is no list yet. */
export async function readDecisions(file: string): Promise<ReadonlyMap<string, ReviewRow["decision"]>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (bytes === null) return new Map();
  return new Map(readReviewCsv(bytes).rows.map(({ key, decision }) => [key, decision]));
}
