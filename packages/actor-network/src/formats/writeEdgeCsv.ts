import type { Network } from "../model/Network.ts";
import { type WriteTableOptions, writeTable } from "./writeTable.ts";

/**
 * Writes a network's ties as an edge list with the columns source, target, weight.
 *
 * One row per arc in a directed network (a symmetric tie makes two), one per tie in an undirected one; weight is
 * the tie's strength. Actors without a tie do not appear. Texts that look like formulas get an apostrophe in
 * front, which `readEdgeCsv` takes away again.
 *
 * O(ties).
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "", sector: "" };
 * const actors = [{ ...rest, id: "office" }, { ...rest, id: "club" }];
 * writeEdgeCsv(buildNetwork(actors, [], { relations: [] })); // => "source,target,weight\n"
 */
export function writeEdgeCsv(
  network: Pick<Network, "actors" | "sources" | "targets" | "weights">,
  options: WriteTableOptions = {},
): string {
  const { actors, sources, targets, weights } = network;
  const rows = Array.from(sources, (source, arc) => [
    actors[source]?.id ?? "",
    actors[targets[arc] ?? 0]?.id ?? "",
    weights[arc] ?? 0,
  ]);
  return writeTable(["source", "target", "weight"], rows, options);
}
