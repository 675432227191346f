import { distributionCurves } from "@commonweal/figures";
import type { Drawing, NamedFigure } from "./Drawing.ts";

/** Each parameter in the points of interest and in the others. */
export function regionalFigures(
  ofInterest: readonly boolean[],
  { sweep, words, options }: Drawing,
): NamedFigure[] {
  return sweep.manifest.parameters.map(({ name }, at) => {
    const values = Array.from(sweep.inputs[at] ?? []);
    const record = {
      id: `regional-${at + 1}`,
      title: words.regionalTitle(name),
      source: words.source(values.length),
      description: words.regionalText,
      xLabel: name,
      yLabel: words.regionalShare,
      samples: [
        { label: words.ofInterest, values: values.filter((_, point) => ofInterest[point]) },
        { label: words.others, values: values.filter((_, point) => !ofInterest[point]) },
      ] as const,
      words: { empty: words.empty },
    };
    return [`regional-${at + 1}`, distributionCurves(record, options)] as const;
  });
}
