import type { Segment } from "./Segment.ts";
import type { Source } from "./Source.ts";
import { sourceGroups } from "./sourceGroups.ts";

/**
 * Counts how many sources that do not repeat one another stand behind some segments.
 *
 * The number of different independence groups; 0 for no segment. Segments of one source, and sources of one group,
 * count once.
 *
 * O(segments + sources).
 *
 * @example
 * const source = (id, independenceGroup) =>
 *   ({ id, title: "", publisher: "", date: null, url: null, kind: "news", independenceGroup, caveat: "" });
 * const sources = [source("report", "office"), source("paper", "office"), source("talk", "talk")];
 * const segments = sources.map(({ id }) => ({ id: `g-${id}`, source: id, locator: "", paraphrase: "", date: null }));
 * independentSources(["g-report", "g-paper"], segments, sources); // => 1
 * independentSources(["g-report", "g-talk"], segments, sources); // => 2
 * @throws {EvidenceError} `unknown-segment`, `unknown-source`; its path is the id.
 */
export function independentSources(
  ids: readonly string[],
  segments: readonly Segment[],
  sources: readonly Source[],
): number {
  return new Set(ids.map(sourceGroups(segments, sources))).size;
}
