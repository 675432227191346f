import { EvidenceError } from "../errors.ts";
import type { Segment } from "./Segment.ts";
import type { Source } from "./Source.ts";

/**
 * Counts how many sources that do not repeat one another stand behind some segments.
 *
 * The number of different independence groups; 0 for no segment. Segments of one source, and sources of one group,
 * count once.
 *
 * O(segments + sources).
 *
 * @throws {EvidenceError} `unknown-segment`, `unknown-source`; its path is the id.
 */
export function independentSources(
  ids: readonly string[],
  segments: readonly Segment[],
  sources: readonly Source[],
): number {
  const sourceOf = new Map(segments.map(({ id, source }) => [id, source]));
  const groupOf = new Map(sources.map(({ id, independenceGroup }) => [id, independenceGroup]));
  const groups = ids.map((id) => {
    const source = sourceOf.get(id);
    if (source === undefined) throw unknown("unknown-segment", "segment", id);
    const group = groupOf.get(source);
    if (group === undefined) throw unknown("unknown-source", "source", source);
    return group;
  });
  return new Set(groups).size;
}

function unknown(code: "unknown-segment" | "unknown-source", what: string, id: string): EvidenceError {
  return new EvidenceError(code, `Found the ${what} ${JSON.stringify(id)}; expected one that is given.`, [
    id,
  ]);
}
