import type { Tie } from "@commonweal/actor-network";

/** One thing in which two lists of ties differ. */
export interface TieDifference {
  /** Id of a tie. */
  readonly tie: string;
  /** What differs; `tie` where one list lacks it. */
  readonly field:
    | "tie"
    | "from"
    | "to"
    | "relation"
    | "period"
    | "strength"
    | "status"
    | "certainty"
    | "segments"
    | "note";
  /** As text; `null` where the list lacks the tie. */
  readonly before: string | null;
  readonly after: string | null;
}

const fields = ["from", "to", "relation", "period", "strength", "status", "certainty", "note"] as const;

const textOf = (tie: Tie, field: (typeof fields)[number] | "segments"): string =>
  field === "segments" ? tie.segments.join(" ") : String(tie[field]);

const named = ({ relation, from, to, period }: Tie): string => [relation, from, to, period].join(":");

/**
 * Compares two lists of ties by their ids, field by field.
 *
 * In the order of the first list, then what only the second has; empty where they are equal. The order of ties does not
 * matter, that of segments does.
 *
 * O(ties × segments).
 *
 * @example
 * const tie = { id: "t1", from: "a", to: "b", relation: "leads", period: "2019", strength: 1, note: "" };
 * const coded = { ...tie, status: "present", certainty: "high", segments: ["g1"] };
 * tieDifferences([coded], [{ ...coded, status: "weak" }]); // => [{ tie: "t1", field: "status", before: "present", after: "weak" }]
 * tieDifferences([coded], []); // => [{ tie: "t1", field: "tie", before: "leads:a:b:2019", after: null }]
 */
export function tieDifferences(before: readonly Tie[], after: readonly Tie[]): readonly TieDifference[] {
  const later = new Map(after.map((tie) => [tie.id, tie]));
  const earlier = new Set(before.map(({ id }) => id));
  const changes = before.flatMap((tie): TieDifference[] => {
    const other = later.get(tie.id);
    if (other === undefined) return [{ tie: tie.id, field: "tie", before: named(tie), after: null }];
    return ([...fields, "segments"] as const).flatMap((field) => {
      const [was, is] = [textOf(tie, field), textOf(other, field)];
      return was === is ? [] : [{ tie: tie.id, field, before: was, after: is }];
    });
  });
  const added = after
    .filter(({ id }) => !earlier.has(id))
    .map((tie): TieDifference => ({ tie: tie.id, field: "tie", before: null, after: named(tie) }));
  return [...changes, ...added];
}
