import { ActorNetworkError, type ActorNetworkErrorCode } from "../errors.ts";
import { finiteValue } from "./finiteValue.ts";
import type { MeasureEntry, MeasureInput, MeasureValue } from "./MeasureEntry.ts";
import { type MatchedEntry, matchEntry } from "./matchEntry.ts";
import { measureTable } from "./measureTable.ts";
import { nearIds } from "./nearIds.ts";

export interface Measured {
  /** The value of each measure by its id, in the order asked for. */
  readonly measures: { readonly [id: string]: MeasureValue };
  /** For each measure that is `null`, or has a part that is: why. */
  readonly undefined: { readonly [id: string]: string };
  readonly warnings: readonly string[];
}

/**
 * Takes measures of a network by their ids.
 *
 * Ids with parameters are written out, for example `katz.alpha=0.05` or `assortativity.numeric.age`; how a measure treats
 * direction, weights, parallel ties and self-loops stands with its function. `"all"` takes every measure without a parameter
 * whose needs the network meets and names the others in a warning.
 *
 * A value that is not defined is `null` with its reason in `undefined`: also a measure asked by name of a network that lacks
 * what it needs (an undirected one, groups), one whose iteration does not settle or whose search is given up, and one of
 * strengths that it cannot use. Weights: the id says how they are
 * used. Where none are declared a strength or a distance every tie counts 1, whatever stands in the network, and a warning
 * says so; weights that are distances are never taken for strengths.
 *
 * Cost: that of the measures.
 *
 * @example
 * const triangle = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 0),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const input = { network: triangle, ids: ["a", "b", "c"], groups: null, numbers: () => null, weightMeans: null };
 * measure(input, ["degree.total"]).measures; // => { "degree.total": [2, 2, 2] }
 * @throws {ActorNetworkError} `invalid-option` for an id that the table does not have; the message lists near ones.
 */
export function measure(given: MeasureInput, ids: readonly string[] | "all"): Measured {
  const input = given.weightMeans === null ? withoutWeights(given) : given;
  const warnings: string[] = [];
  const asked = ids === "all" ? everyMeasure(input, warnings) : ids.map((id, index) => named(id, index));
  const measures = new Map<string, MeasureValue>();
  const reasons = new Map<string, string>();
  const unstated: string[] = [];
  for (const { id, entry, parameter } of asked) {
    if (measures.has(id)) continue;
    const lack = entry.needs.map((need) => lackOf(input, need)).find((reason) => reason !== null) ?? null;
    const { value, reason } =
      lack === null ? taken(input, entry, parameter, ids === "all") : { value: null, reason: lack };
    measures.set(id, value);
    if (reason !== null) reasons.set(id, reason);
    if (lack === null && !entry.needs.every((need) => isMet(input, need))) unstated.push(id);
  }
  if (unstated.length > 0) warnings.push(weightsWarning(input, unstated));
  return {
    measures: Object.fromEntries(measures),
    undefined: Object.fromEntries(reasons),
    warnings,
  };
}

type Need = MeasureEntry["needs"][number];

interface Asked extends MatchedEntry {
  readonly id: string;
}

function named(id: string, index: number): Asked {
  const match = matchEntry(measureTable, id);
  if (match) return { id, ...match };
  const near = nearIds(
    measureTable.map((entry) => entry.id),
    id,
  );
  const shown = JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}…` : id);
  const message = `Found the measure ${shown}; expected an id of the table, the nearest being ${near.join(", ")}.`;
  throw new ActorNetworkError("invalid-option", message, ["measures", index]);
}

function everyMeasure(input: MeasureInput, warnings: string[]): Asked[] {
  const kept: Asked[] = [];
  const left = new Map<string, string[]>();
  for (const entry of measureTable) {
    const unmet = entry.needs.filter((need) => !isMet(input, need));
    const lack = entry.id.includes("{") ? "a parameter" : unmet.map((need) => lacks[need]).join(" and ");
    if (lack === "") kept.push({ id: entry.id, entry, parameter: "" });
    else left.set(lack, [...(left.get(lack) ?? []), entry.id]);
  }
  for (const [lack, ids] of left) warnings.push(`Left out, for they need ${lack}: ${ids.join("; ")}.`);
  return kept;
}

const lacks: Readonly<Record<Need, string>> = {
  directed: "directed ties",
  undirected: "undirected ties",
  groups: "groups of actors",
  strength: "weights that are strengths",
  distance: "weights that are distances",
};

function withoutWeights(input: MeasureInput): MeasureInput {
  const { network } = input;
  const weights = new Float64Array(network.weights.length).fill(1);
  return { ...input, network: { ...network, weights } };
}

function isMet({ network, groups, weightMeans }: MeasureInput, need: Need): boolean {
  if (need === "directed" || need === "undirected") return network.directed === (need === "directed");
  return need === "groups" ? groups !== null : weightMeans === need;
}

/** Why a measure asked by name cannot be taken. Weights are no hindrance, but for distances that would be strengths. */
function lackOf(input: MeasureInput, need: Need): string | null {
  if (isMet(input, need)) return null;
  if (need === "directed") return "The network is undirected; the measure needs directed ties.";
  if (need === "undirected") return "The network is directed; the measure needs undirected ties.";
  if (need === "groups") return "No groups are given; the measure needs an attribute that sorts the actors.";
  if (need === "strength" && input.weightMeans === "distance") {
    return "The weights are distances; the measure needs strengths.";
  }
  return null;
}

function weightsWarning({ weightMeans }: MeasureInput, ids: readonly string[]): string {
  const list = ids.join(", ");
  return weightMeans === null
    ? `No weights are declared a strength or a distance, so every tie counts 1 in ${list}.`
    : `The weights are strengths and are taken as distances, as the id asks, in ${list}.`;
}

function taken(
  input: MeasureInput,
  entry: MeasureEntry,
  parameter: string,
  anyFailure: boolean,
): { value: MeasureValue; reason: string | null } {
  try {
    const found = entry.of(input, parameter);
    const value = finiteValue(found);
    if (count(value) > count(found)) return { value, reason: outOfRange };
    const reason = entry.whenNull === "" ? "The measure is not defined here." : entry.whenNull;
    return { value, reason: count(value) > 0 ? reason : null };
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    if (!reasonsFor.has(error.code) && !anyFailure) throw error;
    return { value: null, reason: error.message };
  }
}

/** Faults of the network, not of the question: the value is not defined, and the fault is why. */
const reasonsFor: ReadonlySet<ActorNetworkErrorCode> = new Set([
  "invalid-strength",
  "limit-exceeded",
  "no-convergence",
]);

/** Why a part is `null` that the measure itself did not leave out: strengths near the largest or smallest number there is. */
const outOfRange =
  "The strengths are so large or so small that a number leaves the range of 64-bit floating point.";

/** How many parts are `null`. */
function count(value: MeasureValue): number {
  if (value === null) return 1;
  if (typeof value !== "object") return 0;
  let nulls = 0;
  for (const part of Object.values(value)) nulls += count(part);
  return nulls;
}
