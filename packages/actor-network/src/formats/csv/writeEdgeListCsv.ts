import type { AttributeValue, NetworkFile } from "../../model/NetworkFile.ts";
import { keptAttributes } from "../keptAttributes.ts";
import { lostFacts } from "../lostFacts.ts";
import { quoted } from "../quoted.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { writeTable } from "../writeTable.ts";
import { isReadOtherwise } from "./isReadOtherwise.ts";
import { writableText } from "./writableText.ts";

const reserved = ["source", "target", "weight", "type"];

/**
 * Writes a network's ties as an edge list with the columns source, target, type, weight if stated, and attributes.
 *
 * `type` is `Directed` or `Undirected`, as Gephi reads it. Texts that look like formulas get an apostrophe in front,
 * which the reader takes away again. Everything about actors but their ids is lost, and so are actors without a
 * tie, unless `writeActorsTable` keeps them in a table beside it.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readEdgeListCsv("source,target\noffice,club\n", { directed: false });
 * writeEdgeListCsv(network).text; // => "source,target,type\noffice,club,Undirected\n"
 */
export function writeEdgeListCsv(network: NetworkFile): WrittenNetwork {
  const { ids, labels, sources, targets, weights, directed, weighted, modes, order } = network;
  const isReserved = (name: string): boolean =>
    reserved.includes(name.slice(0, 1).toLowerCase() + name.slice(1));
  const clashing = network.tieAttributes.map(({ name }) => name).filter(isReserved);
  const { ties, lost: lostAttributes } = keptAttributes(
    { ...network, modes: null, actorAttributes: [] },
    { actors: [], ties: clashing },
  );
  let replaced = 0;
  const safe = (text: string): string => {
    const written = writableText(text);
    if (written !== text) replaced += 1;
    return written;
  };
  const cell = (value: AttributeValue | undefined): string | number | null =>
    typeof value === "number" ? value : value === null || value === undefined ? null : safe(String(value));
  const rows = Array.from(sources, (source, tie) => [
    safe(ids[source] ?? ""),
    safe(ids[targets[tie] ?? 0] ?? ""),
    directed ? "Directed" : "Undirected",
    ...(weighted ? [weights[tie] ?? 1] : []),
    ...ties.map(({ values }) => cell(values[tie])),
  ]);
  const header = [
    "source",
    "target",
    "type",
    ...(weighted ? ["weight"] : []),
    ...ties.map(({ name }) => safe(name)),
  ];
  const tied = new Set([...sources, ...targets]);
  const lost = [
    ...lostAttributes,
    ...lostFacts(network, { name: true, spells: true, actors: () => true, ties: () => false }),
    ...(tied.size < order ? [`${order - tied.size} actors without a tie are left out.`] : []),
    ...(tied.size > 0 ? ["Actors stand in the order in which ties name them."] : []),
    ...(ids.some((id, actor) => labels[actor] !== id)
      ? ["Labels are left out; actors are called by their ids."]
      : []),
    ...(modes ? ["The modes are left out."] : []),
    ...(sources.length === 0 ? ["Without ties, whether they are directed is left out."] : []),
    ...(replaced > 0
      ? [`${replaced} texts have NUL characters or halves of characters, which become U+FFFD.`]
      : []),
    ...ties
      .filter(isReadOtherwise)
      .map(
        ({ name }) => `Values of the attribute ${quoted(name)} change their type: a table holds texts only.`,
      ),
  ];
  return { text: writeTable(header, rows), lost };
}
