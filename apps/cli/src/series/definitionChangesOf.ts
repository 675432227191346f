import { Failure } from "../terminal/Failure.ts";
import { entryAt } from "./entryAt.ts";
import type { DefinitionChange } from "./Interruption.ts";
import type { SeriesRow } from "./SeriesTable.ts";

/** Finds where entries begin to be counted by another definition: in the column `definition`, and where the command line says. */
export function definitionChangesOf(
  rows: readonly SeriesRow[],
  asked: readonly string[],
  hasDates: boolean,
): DefinitionChange[] {
  const labels = rows.map(({ label }) => label);
  const changes = new Map<number, string | null>();
  for (const [place, { definition }] of rows.entries()) {
    if (place > 0 && definition !== rows[place - 1]?.definition) changes.set(place, definition);
  }
  for (const date of asked) {
    const at = entryAt(date, labels, "--definition-change", hasDates);
    if (at > 0 && at < rows.length) {
      if (!changes.has(at)) changes.set(at, null);
      continue;
    }
    const message = `error: option '--definition-change': found ${date}; expected a date after ${labels[0] ?? "the first entry"} and not after ${labels.at(-1) ?? "the last"}.`;
    throw new Failure(2, message);
  }
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([at, definition]) => ({ at, label: labels[at] ?? "", definition }));
}
