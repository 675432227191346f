import { csvRecords } from "./csvRecords.ts";
import { postColumns } from "./postColumns.ts";

const separators = [",", ";", "\t"];

/** Tells which sign separates the cells of a table of posts, by its header; `null` for a table of anything else. */
export function postSeparator(start: string): string | null {
  // No pattern: the engine would keep the whole text as the one matched last.
  const [header = ""] = start.slice(0, 10_000).split("\n", 1);
  return separators.find((separator) => hasPosts(header, separator)) ?? null;
}

function hasPosts(header: string, separator: string): boolean {
  let found = false;
  try {
    csvRecords(header, separator, { textLength: 40_000, columns: 10_000 }, (cells) => {
      found = postColumns(cells) !== null;
    });
  } catch {
    return false;
  }
  return found;
}
