import { ExperimentsError } from "../../errors.ts";
import { checkedInputs } from "./checkedInputs.ts";
import type { InputColumn } from "./InputColumn.ts";
import { meets } from "./meets.ts";
import type { Restriction } from "./Restriction.ts";

/**
 * Tells which runs lie in a box, one answer a run: those that meet all of its restrictions, and all runs where it has none.
 *
 * Takes boxes of `prim` and of `treeRules`, and boxes made by hand; on other runs than those that a box was found in, it
 * shows what the box is worth.
 *
 * O(runs · restrictions).
 *
 * @example
 * const inputs = [{ kind: "numeric", values: [0.1, 0.5, 0.9] }];
 * insideBox(inputs, [{ kind: "range", input: 0, low: 0.5, high: null }]); // => [false, true, true]
 * @throws {ExperimentsError} `unknown-index` for a restriction of an input that is not there or of the other kind,
 * `invalid-counts`, `invalid-value`.
 */
export function insideBox(inputs: readonly InputColumn[], box: readonly Restriction[]): boolean[] {
  const runs = inputs[0]?.values.length ?? 0;
  checkedInputs(inputs, runs);
  box.forEach(({ input, kind }, place) => {
    const wanted = kind === "range" ? "numeric" : "categorical";
    if (inputs[input]?.kind === wanted) return;
    const found = inputs[input]?.kind ?? "nothing";
    const message = `Restriction ${place}: found ${found} at input ${input}; expected a ${wanted} one.`;
    throw new ExperimentsError("unknown-index", message, ["box", place]);
  });
  const questions = box.map((restriction) => meets(inputs, restriction));
  return Array.from({ length: runs }, (_, run) => questions.every((isMet) => isMet(run)));
}
