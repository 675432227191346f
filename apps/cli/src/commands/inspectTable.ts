import { decodeText, readActorsCsv, readTiesCsv } from "@commonweal/actor-network";
import { readCodingsCsv, readSegmentsCsv, readSourcesCsv } from "@commonweal/evidence";
import { actorLabels } from "./actorLabels.ts";
import type { Inspection } from "./Inspection.ts";

/** Counts what is in a table of a case (ties, actors, sources, segments, codings), as its header shows; `null` for any other. */
export function inspectTable(bytes: Uint8Array, encoding: string | undefined): Inspection | null {
  const options = encoding === undefined ? {} : { encoding };
  const text = decodeText(bytes, options);
  const header = /^[^\r\n]{0,10000}/.exec(text)?.[0] ?? "";
  const columns = new Set(header.split(",").map((column) => column.replace(/^"|"$/g, "")));
  if (columns.has("from") && columns.has("to") && columns.has("relation")) {
    const { ties, report } = readTiesCsv(bytes, options);
    const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
    return { format: "ties-csv", nodes: ends.size, ties: ties.length, report };
  }
  if (columns.has("id") && columns.has("label_en")) {
    const { actors, report } = readActorsCsv(bytes, options);
    return { format: "actors-csv", nodes: actors.length, labels: actorLabels(actors), report };
  }
  if (columns.has("id") && columns.has("independence_group")) {
    const { sources, report } = readSourcesCsv(text);
    return { format: "sources-csv", sources: sources.length, report };
  }
  if (columns.has("id") && columns.has("locator") && columns.has("paraphrase")) {
    const { segments, report } = readSegmentsCsv(text);
    return { format: "segments-csv", segments: segments.length, report };
  }
  if (columns.has("coder") && columns.has("segment") && columns.has("code")) {
    const { codings, report } = readCodingsCsv(text);
    const codes = new Set(codings.map(({ code }) => code));
    return { format: "codings-csv", codes: codes.size, codings: codings.length, report };
  }
  return null;
}
