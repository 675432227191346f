import type { BoxCounts, Prim } from "@commonweal/experiments";
import { boxRanges, peelingTrajectory } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";
import { shown } from "./shown.ts";

const pointOf = (counts: BoxCounts | null) => {
  if (counts === null || counts.coverage === null || counts.density === null) return null;
  return { coverage: counts.coverage, density: counts.density };
};

/** The boxes of the search by coverage and density, and the box that was taken. */
export function primFigures(found: Prim, names: readonly string[], drawing: Drawing): NamedFigure[] {
  const { sweep, words, options } = drawing;
  const { x, y, ...peel } = words.peel;
  const source = words.source(sweep.means.length);
  const { box } = found;
  const trajectory = peelingTrajectory(
    {
      id: "prim-boxes",
      title: words.peelTitle,
      source,
      description: words.peelText(shown(box.heldOut?.density ?? null)),
      xLabel: x,
      yLabel: y,
      searched: found.trajectory.flatMap((step) => {
        const point = pointOf(step.searched);
        return point ? [{ ...point, restricted: step.box.length }] : [];
      }),
      heldOut: found.trajectory.map(({ heldOut }) => pointOf(heldOut)),
      chosen: {
        searched: pointOf(box.searched) ?? { coverage: 0, density: 0 },
        heldOut: pointOf(box.heldOut),
      },
      words: { ...peel, empty: words.empty },
    },
    options,
  );
  const { parameters } = sweep.manifest;
  const rows = box.box.flatMap((restriction, at) => {
    const values = sweep.inputs[parameters.findIndex(({ name }) => name === names[restriction.input])];
    if (restriction.kind !== "range" || !values) return [];
    const { low, high, input } = restriction;
    const [from, to] = values.reduce(
      ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
      [Infinity, -Infinity],
    );
    return [{ label: names[input] ?? "", from, to, low, high, note: shown(box.quasiP[at]?.heldOut ?? null) }];
  });
  const ranges = boxRanges(
    {
      id: "prim-box",
      title: words.boxTitle,
      source,
      description: rows.map(({ label, low, high }) => `${label}: ${shown(low)} … ${shown(high)}`).join("; "),
      rows,
      words: { ...words.box, empty: words.empty },
    },
    options,
  );
  return [
    ["prim-boxes", trajectory],
    ["prim-box", ranges],
  ];
}
