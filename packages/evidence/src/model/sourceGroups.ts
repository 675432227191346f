import { EvidenceError } from "../errors.ts";
import type { Segment } from "./Segment.ts";
import type { Source } from "./Source.ts";

/**
 * Gives a function from a segment's id to the independence group of its source.
 *
 * It throws {@link EvidenceError} `unknown-segment` or `unknown-source` where one is not given.
 */
export function sourceGroups(
  segments: readonly Segment[],
  sources: readonly Source[],
): (segment: string) => string {
  const sourceOf = new Map(segments.map(({ id, source }) => [id, source]));
  const groupOf = new Map(sources.map(({ id, independenceGroup }) => [id, independenceGroup]));
  return (id) => {
    const source = sourceOf.get(id);
    if (source === undefined) throw unknown("unknown-segment", "segment", id);
    const group = groupOf.get(source);
    if (group === undefined) throw unknown("unknown-source", "source", source);
    return group;
  };
}

function unknown(code: "unknown-segment" | "unknown-source", what: string, id: string): EvidenceError {
  return new EvidenceError(code, `Found the id of no ${what} that is given; expected one that is.`, [id]);
}
