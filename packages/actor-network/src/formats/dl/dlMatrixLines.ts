import { checkSize } from "../checkSize.ts";
import { limits } from "../limits.ts";
import { numberText } from "../numberText.ts";
import { type DlLayout, type DlLines, lostHuge } from "./dlListLines.ts";

/** Ties as rows of a matrix. */
export function dlMatrixLines({ network, placeOf, first }: DlLayout): DlLines {
  const { directed, weights, sources, targets, order } = network;
  const rows = first ?? order;
  const columns = first === null ? order : order - first;
  checkSize("cells of a matrix", rows * columns, limits.values);
  const cells = new Map<number, number>();
  let summed = 0;
  const put = (row: number, column: number, weight: number): void => {
    const cell = row * columns + column;
    const before = cells.get(cell);
    if (before !== undefined) summed += 1;
    cells.set(cell, (before ?? 0) + weight);
  };
  sources.forEach((source, tie) => {
    const from = placeOf[source] ?? 0;
    const to = placeOf[targets[tie] ?? 0] ?? 0;
    const weight = weights[tie] ?? 1;
    if (first !== null) put(Math.min(from, to), Math.max(from, to) - first, weight);
    else put(from, to, weight);
    if (first === null && !directed && from !== to) put(to, from, weight);
  });
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellText(cells.get(row * columns + column) ?? 0)).join(
      " ",
    ),
  );
  const endless = [...cells.values()].filter((value) => !Number.isFinite(value)).length;
  const zero = [...cells.values()].filter((value) => value === 0).length;
  const isOne = [...cells.values()].every((value) => value === 1);
  const lost = [
    ...(summed > 0 ? ["Parallel ties are added up, a cell each."] : []),
    ...(zero > 0 ? [`${zero} ties of weight 0 are left out.`] : []),
    ...(isOne && network.weighted ? ["Weights are all 1, which states nothing in a matrix."] : []),
    ...(!network.weighted && !isOne ? ["Sums of parallel ties become weights."] : []),
    ...(endless > 0 ? [`${endless} sums are larger than any number; they are missing values.`] : []),
    ...lostHuge(network),
  ];
  const isReturned = [...cells].every(([cell, value]) => {
    const column = cell % columns;
    return value === (cells.get(column * columns + (cell - column) / columns) ?? 0);
  });
  return { lines, isReturned, lost };
}

function cellText(value: number): string {
  return Number.isFinite(value) ? numberText(value) : ".";
}
