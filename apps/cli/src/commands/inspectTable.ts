import { open } from "node:fs/promises";
import {
  ActorNetworkError,
  decodeText,
  limits,
  readActorsCsv,
  readEdgeCsv,
  readTiesCsv,
} from "@commonweal/actor-network";
import { Failure } from "../terminal/Failure.ts";
import { actorLabels } from "./actorLabels.ts";
import type { Inspection } from "./Inspection.ts";

function inspectionOf(bytes: Uint8Array): Inspection {
  const header = /^[^\r\n]{0,10000}/.exec(decodeText(bytes))?.[0] ?? "";
  const columns = new Set(header.split(",").map((column) => column.replace(/^"|"$/g, "")));
  if (columns.has("source") && columns.has("target")) {
    const { actors, ties, report } = readEdgeCsv(bytes, { directed: true });
    return {
      format: "edge-list-csv",
      nodes: actors.length,
      ties: ties.length,
      labels: actorLabels(actors),
      report,
    };
  }
  if (columns.has("from") && columns.has("to")) {
    const { ties, report } = readTiesCsv(bytes);
    const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
    return { format: "ties-csv", nodes: ends.size, ties: ties.length, report };
  }
  if (columns.has("label_en")) {
    const { actors, report } = readActorsCsv(bytes);
    return { format: "actors-csv", nodes: actors.length, labels: actorLabels(actors), report };
  }
  throw new Failure(
    1,
    `Line 1: found the columns ${JSON.stringify(header.slice(0, 200))}; expected source,target (an edge list), from,to (coded ties) or label_en (actors).\nName the columns in the first line and try again.`,
  );
}

/** Reads a CSV table, its kind told by its header, and counts what is in it. */
export async function inspectTable(file: string): Promise<Inspection> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > limits.inputSize) {
      const message = `Found ${size} bytes; expected at most ${limits.inputSize}.`;
      throw new ActorNetworkError("limit-exceeded", message);
    }
    return inspectionOf(await handle.readFile());
  } finally {
    await handle.close();
  }
}
