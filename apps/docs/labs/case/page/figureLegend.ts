import type { LegendEntry } from "../charts/panelsFigure.ts";
import type { LabWords } from "./words.ts";

export function figureLegend(words: LabWords, withBands: boolean): readonly LegendEntry[] {
  return [
    { label: words.baseline, colour: "ink", look: "line" },
    { label: words.counterfactual, colour: "other", look: "dashed" },
    ...(withBands ? [{ label: words.band, colour: "muted", look: "band" } as const] : []),
    { label: words.state, colour: "state", look: "line" },
    { label: words.capital, colour: "capital", look: "line" },
    { label: words.society, colour: "society", look: "line" },
    { label: words.environment, colour: "muted", look: "line" },
  ];
}
