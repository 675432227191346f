import { classificationTree, regressionTree, type TreeRule, treeRules } from "@commonweal/experiments";
import { Failure } from "../terminal/Failure.ts";
import type { AnalyseOptions } from "./AnalyseOptions.ts";
import type { Analysis } from "./Analysis.ts";
import { boxText } from "./boxText.ts";
import { cartFigures } from "./cartFigures.ts";
import { definedRuns } from "./definedRuns.ts";
import { inputColumns } from "./inputColumns.ts";
import { interestOf } from "./interestOf.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shown } from "./shown.ts";

/** A tree of questions: to the output, or to whether it is of interest where bounds are named. */
export function cartAnalysis(sweep: SweepColumns, options: AnalyseOptions): Analysis {
  const places = definedRuns(sweep.means);
  if (places.length < 2) {
    throw new Failure(
      1,
      `Found ${places.length} points with an output; expected at least 2.\nChoose another --output.`,
    );
  }
  const { inputs, names } = inputColumns(sweep, places);
  const values = places.map((place) => sweep.means[place] as number);
  const isOfInterest = interestOf(options);
  const { seed } = options;
  if (isOfInterest) {
    const labels = values.map((value) => (isOfInterest(value) ? "of interest" : "other"));
    const tree = classificationTree(inputs, labels, { seed });
    return analysisOf(tree, treeRules(tree), names, (value) => value);
  }
  const tree = regressionTree(inputs, values, { seed });
  return analysisOf(tree, treeRules(tree), names, shown);
}

function analysisOf<Value>(
  tree: Parameters<typeof treeRules<Value>>[0],
  rules: readonly TreeRule<Value>[],
  names: readonly string[],
  shownValue: (value: Value) => string,
): Analysis {
  const chosen = tree.sequence[tree.chosen];
  const error = chosen?.crossValidated ?? null;
  const rows = rules.map(({ box, runs, value }) => [
    shownValue(value),
    String(runs),
    box.map((restriction) => boxText(restriction, names)).join(", ") || "everywhere",
  ]);
  const spread = error === null ? "" : ` ± ${shown(error.standardError)}`;
  return {
    found: { names, tree, rules },
    notes: [
      `Leaves: ${chosen?.leaves}. Error on points left out, against the root's: ${shown(error?.error ?? null)}${spread}.`,
      ...(tree.importance === null
        ? []
        : [
            `Importance: ${names.map((name, at) => `${name} ${shown(tree.importance?.[at] ?? null)}`).join(", ")}.`,
          ]),
    ],
    rows: [["value", "points", "where"], ...rows],
    figures: (drawing) => cartFigures(tree, names, shownValue, drawing),
  };
}
