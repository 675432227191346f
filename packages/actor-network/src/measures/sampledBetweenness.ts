import { log, permutation, type Stream } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { summedBlocks } from "../paths/blocks.ts";
import { dependencyBlocks } from "../paths/dependencyBlocks.ts";
import type { Engine } from "../paths/Engine.ts";
import type { Lengths } from "../paths/Lengths.ts";
import { pathLists } from "../paths/pathLists.ts";

export interface SampledBetweennessOptions {
  /** How many actors to start from, or how far off every value may be, above 0; as many actors follow from it. */
  readonly size: { readonly sources: number } | { readonly epsilon: number };
  /** The chance that some value is farther off than the bound, above 0 and below 1. Default: 0.1. */
  readonly delta?: number;
  /** Random numbers; changed by drawing. */
  readonly stream: Stream;
  /** What weights mean for the length of a path. Default: paths are counted in steps, weights are not read. */
  readonly lengths?: Lengths;
  /** Default: `javascript`; `wasm` gives the same bytes. */
  readonly engine?: Engine;
}

export interface SampledBetweenness {
  /** Estimates of normalized betweenness, per actor in the network's order. */
  readonly values: Float64Array;
  /** With a chance of at least 1 − delta, no value is farther than this from the true one; 0 where all actors are sources. */
  readonly bound: number;
  /** How many actors the paths were followed from. */
  readonly sources: number;
}

/**
 * Estimates normalized betweenness from the paths of some actors, drawn at random without replacement.
 *
 * The mean over k sources s of δ_s(v) / (n − 2), times n / (n − 1), with δ_s(v) what s depends on v: right on average, 0 or
 * more. By Serfling's inequality, for all actors together with the factor 2n, no value is off by more than
 * n / (n − 1) · √(ln(2n / δ) (1 − (k − 1) / n) / (2k)) with a chance of 1 − δ. The bound holds for any network and is mostly
 * far too wide: it says what is certain, not what is typical.
 *
 * Direction, parallel ties, self-loops and equal lengths as in `betweenness`; with fewer than three actors all is 0.
 *
 * O(sources × ties) time, with lengths × log actors; O(actors + ties) space.
 *
 * @example
 * const star = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0, 0),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const sample = sampledBetweenness(star, { size: { epsilon: 0.01 }, stream: stream({ root: 1 }) });
 * sample.sources; // => 4
 * [...sample.values]; // => [1, 0, 0, 0]
 * @throws {ActorNetworkError} `invalid-option` for an epsilon or delta out of range, or more sources than actors; and what
 * `betweenness` throws.
 * @see Brandes & Pich (2007), International Journal of Bifurcation and Chaos 17(7), 2303–2318; Serfling (1974), Annals of
 * Statistics 2(1), 39–48.
 */
export function sampledBetweenness(
  network: TieArrays,
  options: SampledBetweennessOptions,
): SampledBetweenness {
  const { order, directed } = network;
  const { size, delta = 0.1, stream, lengths, engine } = options;
  if (!(delta > 0 && delta < 1)) throw outOfRange("delta", delta, "a number above 0 and below 1");
  const evidence = log((2 * Math.max(1, order)) / delta);
  const sources =
    "sources" in size ? checkSources(size.sources, order) : neededFor(size.epsilon, order, evidence);
  const drawn = permutation(stream, order).slice(0, sources).sort();
  const lists = pathLists(network, directed ? "out" : "both", lengths);
  const totals = summedBlocks(sources, order, dependencyBlocks(lists, drawn, engine));
  const scale = order < 3 ? 0 : order / sources / ((order - 1) * (order - 2));
  const spread = (evidence * (1 - (sources - 1) / order)) / (2 * sources);
  return {
    values: totals.map((total) => total * scale),
    bound: sources === order || order < 3 ? 0 : (order / (order - 1)) * Math.sqrt(spread),
    sources,
  };
}

/** The least k whose bound is at most epsilon: Serfling's inequality solved for k. */
function neededFor(epsilon: number, order: number, evidence: number): number {
  if (!(epsilon > 0 && epsilon < Infinity)) throw outOfRange("epsilon", epsilon, "a finite number above 0");
  if (order < 3) return order;
  const own = (epsilon * (order - 1)) / order;
  const needed = (evidence * (1 + 1 / order)) / (2 * own * own + evidence / order);
  return Math.min(order, Math.max(1, Math.ceil(needed)));
}

function checkSources(sources: number, order: number): number {
  if (Number.isInteger(sources) && sources >= Math.min(1, order) && sources <= order) return sources;
  throw outOfRange("sources", sources, `a whole number from 1 to ${order}, the number of actors`);
}

function outOfRange(name: string, value: number, expected: string): ActorNetworkError {
  const path = name === "delta" ? [name] : ["size", name];
  return new ActorNetworkError("invalid-option", `Found ${name} = ${value}; expected ${expected}.`, path);
}
