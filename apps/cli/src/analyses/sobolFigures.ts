import type { SobolIndices } from "@commonweal/experiments";
import { sensitivityBars, valueMatrix } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";

/** Bars of first-order and total indices, and a table of pairs where there are second-order ones. */
export function sobolFigures(found: SobolIndices, names: readonly string[], drawing: Drawing): NamedFigure[] {
  const { sweep, words, options } = drawing;
  const { source: sourceOf, interval, undefined: none, empty } = words;
  const source = sourceOf(sweep.means.length);
  const total = (at: number) => found.total[at]?.value ?? -Infinity;
  const order = [...names.keys()].sort((a, b) => total(b) - total(a));
  const nothing = { value: null, interval: null };
  const bars = sensitivityBars(
    {
      id: "sobol",
      title: words.sobolTitle(sweep.output),
      source,
      description: words.sobolText(names[order[0] ?? 0] ?? ""),
      rows: order.map((at) => ({
        label: names[at] ?? "",
        first: found.first[at] ?? nothing,
        total: found.total[at] ?? nothing,
      })),
      words: { ...words.sobol, interval, undefined: none, empty },
    },
    options,
  );
  const { second } = found;
  if (second === null) return [["sobol", bars]];
  const pairOf = (one: number, other: number) => {
    return second.find(({ pair: [a, b] }) => (a === one && b === other) || (a === other && b === one));
  };
  const pairs = valueMatrix(
    {
      id: "sobol-pairs",
      title: words.pairsTitle(sweep.output),
      source,
      description: words.pairsText,
      rows: names,
      columns: names,
      cells: names.map((_, one) => names.map((__, other) => pairOf(one, other)?.value ?? null)),
      words: { shade: words.shade, undefined: "–", empty },
    },
    options,
  );
  return [
    ["sobol", bars],
    ["sobol-pairs", pairs],
  ];
}
