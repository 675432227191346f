import { PathDependenceError } from "../errors.ts";
import { checkRun } from "../meanField/checkRun.ts";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { simulateInto } from "../meanField/simulateInto.ts";
import type { Parameters } from "../model/Parameters.ts";
import { type ParameterName, parameterTable } from "../model/parameterTable.ts";
import { isDefaultVariant, resolvedVariant } from "../variants/resolvedVariant.ts";
import { pairKernel } from "./pairKernel.ts";
import { setsAtOnce } from "./pairLayout.ts";
import { runPairs } from "./runPairs.ts";
import { steepestChoice } from "./steepestChoice.ts";

export interface EnsembleOptions extends MeanFieldOptions {
  /**
   * What computes: `javascript` (default, everywhere), or `wasm`, WebAssembly with vectors, which gives the same bits
   * sooner. JavaScript runs a variant other than the default, and sets with choices so steep that e^690 could come up, in
   * either case.
   */
  readonly engine?: "javascript" | "wasm";
}

/** The kernel does not look whether e^x leaves the range of numbers; this is near enough to ln of the largest. */
const steepest = 690;

const width = meanFieldOutputs.length;
const names = parameterTable.map(({ name }) => name);
const row = new Float64Array(width);

/**
 * Runs the mean-field model for many sets of parameters into an array, without allocating for each.
 *
 * Sets are objects, or one array with a row for each set, in the order of `parameterTable`. Writes a row of
 * `meanFieldOutputs` for each set, as `simulateInto` does, to the bit. Every set is checked before the first is run;
 * ranges are not checked again.
 *
 * O(sets × steps) time. WebAssembly is fastest where neighbouring sets have the same weeks and steps of both phases.
 *
 * @example
 * const out = new Float64Array(2 * meanFieldOutputs.length);
 * simulateManyInto([referenceParameters, defaultParameters], { scheme: "plain", engine: "wasm" }, out);
 * out[0]; // ≈ 3.1903537772
 * @throws {PathDependenceError} As `simulateInto`, with the set's number at the head of the path; `invalid-parameters`
 * for an array that is not made of whole rows, `invalid-option` for an engine that is none of the two, and
 * `unsupported` where WebAssembly with vectors is missing.
 */
export function simulateManyInto(
  sets: readonly Parameters[] | Float64Array,
  options: EnsembleOptions,
  out: Float64Array,
): void {
  const { engine = "javascript" } = options;
  const count = countOf(sets);
  if (engine !== "javascript" && engine !== "wasm") {
    throw new PathDependenceError(
      "invalid-option",
      `Found the engine ${engine}; expected javascript or wasm.`,
      ["engine"],
    );
  }
  if (out.length < count * width) {
    const message = `The output has ${out.length} places; expected at least ${count * width}.`;
    throw new PathDependenceError("invalid-output", message);
  }
  const spare: Record<ParameterName, number>[] = [];
  const setAt = (index: number, place: number): Parameters => {
    if (!(sets instanceof Float64Array)) return sets[index] as Parameters;
    spare[place] ??= {} as Record<ParameterName, number>;
    const set = spare[place];
    for (let name = 0; name < names.length; name += 1) {
      set[names[name] as ParameterName] = sets[index * names.length + name] as number;
    }
    return set;
  };
  for (let index = 0; index < count; index += 1) checkSet(setAt(index, 0), options, index);

  if (engine === "wasm") {
    pairKernel();
    if (!options.variant || isDefaultVariant(resolvedVariant(options.variant))) {
      runInPairs(setAt, count, options, out);
      return;
    }
  }
  for (let index = 0; index < count; index += 1) {
    simulateInto(setAt(index, 0), options, row);
    out.set(row, index * width);
  }
}

function countOf(sets: readonly Parameters[] | Float64Array): number {
  if (!(sets instanceof Float64Array)) return sets.length;
  if (sets.length % names.length === 0) return sets.length / names.length;
  const message = `The sets have ${sets.length} numbers; expected a multiple of ${names.length}.`;
  throw new PathDependenceError("invalid-parameters", message);
}

function checkSet(set: Parameters, options: MeanFieldOptions, index: number): void {
  try {
    checkRun(set, options);
  } catch (error) {
    if (!(error instanceof PathDependenceError)) throw error;
    throw new PathDependenceError(error.code, `Set ${index}: ${error.message}`, [index, ...error.path]);
  }
}

/** Runs neighbours with the same steps together, at most so many as a batch holds. */
function runInPairs(
  setAt: (index: number, place: number) => Parameters,
  count: number,
  options: MeanFieldOptions,
  out: Float64Array,
): void {
  const batch: Parameters[] = [];
  let begin = 0;
  let held = 0;
  for (let index = 0; index < count; index += 1) {
    const set = setAt(index, held);
    const steep = steepestChoice(set) > steepest;
    if (held > 0 && (steep || held === setsAtOnce || !stepsAlike(set, batch[0] as Parameters))) {
      runPairs(batch, held, options, out, begin * width);
      held = 0;
    }
    if (steep) {
      simulateInto(set, options, row);
      out.set(row, index * width);
      continue;
    }
    if (held === 0) begin = index;
    batch[held] = setAt(index, held);
    held += 1;
  }
  if (held > 0) runPairs(batch, held, options, out, begin * width);
}

function stepsAlike(one: Parameters, other: Parameters): boolean {
  return (
    one.normalWeeks === other.normalWeeks &&
    one.normalStep === other.normalStep &&
    one.emergencyWeeks === other.emergencyWeeks &&
    one.emergencyStep === other.emergencyStep
  );
}
