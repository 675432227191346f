import { decodeText, readActorsCsv, readTiesCsv } from "@commonweal/actor-network";
import { actorLabels } from "./actorLabels.ts";
import type { Inspection } from "./Inspection.ts";

/** Counts what is in a table of coded ties or of actors, as its header shows; `null` for any other table. */
export function inspectTable(bytes: Uint8Array, encoding: string | undefined): Inspection | null {
  const options = encoding === undefined ? {} : { encoding };
  const header = /^[^\r\n]{0,10000}/.exec(decodeText(bytes, options))?.[0] ?? "";
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
  return null;
}
