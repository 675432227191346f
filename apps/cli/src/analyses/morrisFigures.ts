import type { MorrisEffect } from "@commonweal/experiments";
import { morrisPlane } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";

/** Parameters by mean size and spread of their elementary effects. */
export function morrisFigures(effects: readonly MorrisEffect[], drawing: Drawing): NamedFigure[] {
  const { sweep, words, options } = drawing;
  const parameters = effects.map(({ meanSize, sd }, at) => ({
    label: sweep.manifest.parameters[at]?.name ?? "",
    meanSize: meanSize.value ?? 0,
    low: meanSize.interval?.low ?? null,
    high: meanSize.interval?.high ?? null,
    sd: sd.value,
  }));
  const { x, y, parameter, line } = words.morris;
  const most = [...parameters].sort((a, b) => b.meanSize - a.meanSize)[0]?.label ?? "";
  const record = {
    id: "morris",
    title: words.morrisTitle(sweep.output),
    source: words.source(sweep.means.length),
    description: words.morrisText(most),
    xLabel: x,
    yLabel: y,
    parameters,
    words: { parameter, line, interval: words.interval, empty: words.empty },
  };
  return [["morris", morrisPlane(record, options)]];
}
