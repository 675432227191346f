import type { AttributeValue, NetworkFile } from "../../model/NetworkFile.ts";
import { quoted } from "../quoted.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { writeTable } from "../writeTable.ts";
import { isReadOtherwise } from "./isReadOtherwise.ts";
import { writableText } from "./writableText.ts";

/**
 * Writes the actors of a network as a table with the columns id, label and attributes, to go beside an edge list.
 *
 * The mode of a two-mode network is the column `bipartite`. `readEdgeListCsv` takes the table by its option `actors`.
 * Texts that look like formulas get an apostrophe in front, which the reader takes away again.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readEdgeListCsv("source,target\noffice,club\n", { actors: "id,age\noffice,7\nfirm,2\n" });
 * writeActorsTable(network).text; // => "id,label,age\noffice,office,7\nfirm,firm,2\nclub,club,\n"
 */
export function writeActorsTable(network: NetworkFile): WrittenNetwork {
  const { ids, labels, modes, actorAttributes } = network;
  const reserved = ["id", "label", "bipartite"];
  const isReserved = ({ name }: { readonly name: string }) => reserved.includes(name.toLowerCase());
  const kept = actorAttributes.filter((attribute) => !isReserved(attribute));
  let replaced = 0;
  const safe = (text: string): string => {
    const written = writableText(text);
    if (written !== text) replaced += 1;
    return written;
  };
  const cell = (value: AttributeValue | undefined): string | number | null =>
    typeof value === "number" ? value : value === null || value === undefined ? null : safe(String(value));
  const header = ["id", "label", ...(modes ? ["bipartite"] : []), ...kept.map(({ name }) => safe(name))];
  const rows = ids.map((id, actor) => [
    safe(id),
    safe(labels[actor] ?? ""),
    ...(modes ? [modes[actor] ?? 0] : []),
    ...kept.map(({ values }) => cell(values[actor])),
  ]);
  const lost = [
    ...actorAttributes
      .filter(isReserved)
      .map(
        ({ name }) =>
          `The attribute ${quoted(name)} of actors is left out, since its name means another column.`,
      ),
    ...kept
      .filter(isReadOtherwise)
      .map(
        ({ name }) => `Values of the attribute ${quoted(name)} change their type: a table holds texts only.`,
      ),
    ...(labels.includes("") ? ["An actor whose label is empty is called by its id."] : []),
    ...(replaced > 0
      ? [`${replaced} texts have NUL characters or halves of characters, which become U+FFFD.`]
      : []),
  ];
  return { text: writeTable(header, rows), lost };
}
