import type { NetworkFile } from "../../model/NetworkFile.ts";
import { checkSize } from "../checkSize.ts";
import { limits } from "../limits.ts";
import { lostFacts } from "../lostFacts.ts";
import { modesFirst } from "../modesFirst.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";
import { writeTable } from "../writeTable.ts";
import { writableText } from "./writableText.ts";

/**
 * Writes a network as a matrix with ids in the first row and column.
 *
 * An undirected tie stands in both of its cells. A network of two modes has the first mode in rows and the second in
 * columns, as long as every tie is between them. Parallel ties are added up, a cell each. A cell of 0 is no tie.
 *
 * O(actors²) time and space.
 *
 * @example
 * const { network } = readMatrixCsv(",office,club\noffice,0,2\nclub,2,0\n");
 * writeMatrixCsv(network).text; // => ",office,club\noffice,0,2\nclub,2,0\n"
 * @throws {ActorNetworkError} `limit-exceeded` when the matrix would have more than 50,000,000 cells.
 */
export function writeMatrixCsv(network: NetworkFile): WrittenNetwork {
  const { ids, labels, sources, targets, weights, directed, modes, weighted } = network;
  const isBetween = isTwoMode(network);
  const placed = modesFirst(isBetween ? network : { ...network, modes: null });
  const first = placed.first ?? network.order;
  const columns = placed.first === null ? network.order : network.order - first;
  checkSize("cells of a matrix", first * columns, limits.values);
  const cells = Array.from({ length: first }, () => new Map<number, number>());
  let summed = 0;
  const put = (row: number, column: number, weight: number): void => {
    const before = cells[row]?.get(column);
    if (before !== undefined) summed += 1;
    cells[row]?.set(column, (before ?? 0) + weight);
  };
  sources.forEach((source, tie) => {
    const [from, to] = [placed.placeOf[source] ?? 0, placed.placeOf[targets[tie] ?? 0] ?? 0];
    const weight = weights[tie] ?? 1;
    if (placed.first !== null) put(Math.min(from, to), Math.max(from, to) - first, weight);
    else put(from, to, weight);
    if (placed.first === null && !directed && from !== to) put(to, from, weight);
  });
  const values = cells.flatMap((row) => [...row.values()]);
  const endless = values.filter((value) => !Number.isFinite(value)).length;
  const zero = values.filter((value) => value === 0).length;
  const nameOf = (place: number): string => writableText(ids[placed.actors[place] ?? 0] ?? "");
  const offset = placed.first === null ? 0 : first;
  const header = ["", ...Array.from({ length: columns }, (_, column) => nameOf(offset + column))];
  const rows = cells.map((row, place) => [
    nameOf(place),
    ...Array.from({ length: columns }, (_, column) => {
      const value = row.get(column) ?? 0;
      return Number.isFinite(value) ? value || 0 : null;
    }),
  ]);
  const isOne = values.every((value) => value === 1);
  const lost = [
    ...placed.lost,
    ...lostFacts(network, { name: true, spells: true, actors: () => true, ties: () => true }),
    ...(ids.some((id, actor) => labels[actor] !== id)
      ? ["Labels are left out; actors are called by their ids."]
      : []),
    ...(ids.some((id) => writableText(id) !== id)
      ? ["NUL characters and halves of characters in ids become U+FFFD."]
      : []),
    ...(modes && !isBetween ? ["The modes are left out, since some ties are within one."] : []),
    ...(directed
      ? ["Readers take ties for undirected ones when every one is returned with the same value."]
      : []),
    ...(summed > 0 ? ["Parallel ties are added up, a cell each."] : []),
    ...(zero > 0 ? [`${zero} ties of weight 0 are left out.`] : []),
    ...(endless > 0 ? [`${endless} sums are larger than any number and left out.`] : []),
    ...(isOne && weighted ? ["Weights are all 1, which states nothing in a matrix."] : []),
    ...(!isOne && !weighted ? ["Sums of parallel ties become weights."] : []),
  ];
  return { text: header.length === 1 ? '""\n' : writeTable(header, rows), lost };
}

/** Whether there are actors of both modes and every tie is between them. */
function isTwoMode({ modes, sources, targets }: NetworkFile): boolean {
  if (!modes?.includes(0) || !modes.includes(1)) return false;
  return sources.every((source, tie) => modes[source] !== modes[targets[tie] ?? 0]);
}
