import { csvRecords } from "./csvRecords.ts";
import { postColumns } from "./postColumns.ts";

const separators = [",", ";", "\t"];

/** Tells which sign separates the cells of a table of posts, by its header; `null` for a table of anything else. */
export function postSeparator(start: string): string | null {
  const header = /^[^\n]{0,10000}/.exec(start)?.[0] ?? "";
  return (
    separators.find((separator) => {
      try {
        const record = csvRecords(header, separator, { columns: 1000, textLength: 4096 }).next();
        return record.done !== true && postColumns(record.value.cells) !== null;
      } catch {
        return false;
      }
    }) ?? null
  );
}
