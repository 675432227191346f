import type { SeriesRow } from "./SeriesTable.ts";
import { unevenDates } from "./unevenDates.ts";

const mostShown = 5;

export interface ComparedEntries {
  readonly rows: readonly (SeriesRow & { readonly value: number })[];
  /** What was left out or is uneven, in words. */
  readonly warnings: readonly string[];
  /** Why the entries make no series; `null` where they do. */
  readonly conflict: string | null;
  /** Whether entries follow each other at one distance, as seasons need it. */
  readonly isEven: boolean;
}

const onLines = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "line" : "lines"} ${listed(lines)}`;

const listed = (items: readonly (string | number)[]): string =>
  items.length > mostShown
    ? `${items.slice(0, mostShown).join(", ")} and ${items.length - mostShown} more`
    : items.join(", ");

/**
 * Keeps the entries that have a value, and of entries of one date that agree the first; says what was left out.
 *
 * Entries of one date with different values are all kept and named as a conflict: which one counts is not the program's to say.
 */
export function comparedEntries(rows: readonly SeriesRow[], hasDates: boolean): ComparedEntries {
  const warnings: string[] = [];
  const known = rows.filter((row): row is SeriesRow & { readonly value: number } => row.value !== null);
  const blank = rows.filter(({ value }) => value === null);
  if (blank.length > 0) {
    const lines = onLines(blank.map(({ line }) => line));
    warnings.push(
      `${blank.length} of ${rows.length} entries without a value (${lines}); left out, nothing is filled in.`,
    );
  }
  const agreeing = known.filter((row, place) => {
    const before = known[place - 1];
    return hasDates && before?.label === row.label && before.value === row.value;
  });
  if (agreeing.length > 0) {
    const lines = onLines(agreeing.map(({ line }) => line));
    warnings.push(`Date and value are those of the entry before on ${lines}; each counts once.`);
  }
  const repeated = new Set(agreeing);
  const kept = known.filter((row) => !repeated.has(row));
  const clashing = kept.filter((row, place) => hasDates && kept[place - 1]?.label === row.label);
  const dates = [...new Set(clashing.map(({ label }) => label))];
  const [first] = dates;
  const shown = kept
    .filter(({ label }) => label === first)
    .map(({ line, value }) => `${value} on line ${line}`);
  const conflict =
    first === undefined
      ? null
      : `Entries of one date disagree: ${first} has ${listed(shown)}${dates.length > 1 ? `, and so do ${listed(dates.slice(1))}` : ""}. Keep one a date, such as those of one source.`;
  const uneven = hasDates ? unevenDates(kept.map(({ label }) => label)) : null;
  if (uneven !== null) {
    warnings.push(`Entries are uneven in time (${uneven}); trends are an entry, not a time.`);
  }
  return { rows: kept, warnings, conflict, isEven: uneven === null && blank.length === 0 };
}
