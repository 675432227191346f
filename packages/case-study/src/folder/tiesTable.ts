import { type Tie, writeTable } from "@commonweal/actor-network";

/**
 * Writes ties as the table `ties.csv` of a case folder.
 *
 * Cells as they are, also those that a spreadsheet program would take for a formula: the file is read back.
 *
 * O(characters).
 *
 * @example
 * const tie = { id: "t1", from: "a", to: "b", relation: "leads", period: "2019", strength: 1, note: "" };
 * tiesTable([{ ...tie, status: "present", certainty: "high", segments: ["g1", "g2"] }]).split("\n")[1]; // => "t1,a,b,leads,2019,1,present,high,g1 g2,"
 */
export function tiesTable(ties: readonly Tie[]): string {
  return writeTable(
    ["id", "from", "to", "relation", "period", "strength", "status", "certainty", "segments", "note"],
    ties.map(({ id, from, to, relation, period, strength, status, certainty, segments, note }) => [
      ...[id, from, to, relation, period, strength, status, certainty],
      ...[segments.join(" "), note],
    ]),
    { escapeFormulas: false },
  );
}
