import { log, quantile, type Stream, stream, uniform } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { type FacetScale, type FusionFacet, facetScales } from "./facetScales.ts";
import { type FusionMapping, fusionMappings } from "./fusionMappings.ts";

export interface MeasuredFacet {
  /** `null` where the network does not define it. */
  readonly value: number | null;
  /** Ends between which the value may as well lie. Default: the value alone. */
  readonly interval?: readonly [number, number];
}

export type MeasuredFacets = Readonly<Partial<Record<FusionFacet, MeasuredFacet>>>;

export interface FusionMappingOptions {
  readonly mapping: FusionMapping;
  /** Default 1000. */
  readonly draws?: number;
  /** Default 0. */
  readonly seed?: number;
  /** Facets of other networks (other periods, or shuffles) among which `rank-mean` ranks. */
  readonly reference?: readonly Readonly<Partial<Record<FusionFacet, number | null>>>[];
}

/** Values of the model's parameter `fusion` that a mapping makes of measured facets. */
export interface FusionParameterDraws {
  readonly mapping: FusionMapping;
  /** Facets that were defined and entered. */
  readonly facets: readonly FusionFacet[];
  /** The parameter at the measured values, with equal weights; a share, 0 to 1. */
  readonly central: number;
  /** 5 %, 50 % and 95 % quantiles of the draws. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly draws: Float64Array;
}

interface Entry {
  readonly scale: FacetScale & { readonly id: FusionFacet };
  readonly value: number;
  readonly interval: readonly [number, number];
  /** Levels of the reference networks. */
  readonly reference: readonly number[];
}

/**
 * Maps measured facets of a network onto the model's fusion parameter, with uncertainty.
 *
 * Every draw takes each facet evenly from its interval, turns it into a level of 0 to 1 by `facetScales`, and combines the
 * levels by the named mapping of `fusionMappings`; with `dirichlet` it draws the weights too. Facets that are `null` or
 * left out do not enter. Returns `null` when no facet is defined, or with `rank-mean` none that a reference network has.
 *
 * Which mapping is right is an assumption: compare several. What is measured stays the facets.
 *
 * O(draws × facets × references).
 *
 * @example
 * const facets = { mixing: { value: 0.2 }, hierarchy: { value: 0.8 }, overlap: { value: null } };
 * fusionFromFacets(facets, { mapping: "mean" }).central; // ≈ 0.7
 * fusionFromFacets({}, { mapping: "mean" }); // => null
 * @throws {PathDependenceError} `invalid-option` for an unknown facet or mapping, a value beyond its scale, an interval
 * upside down, or fewer than one draw.
 */
export function fusionFromFacets(
  facets: MeasuredFacets,
  { mapping, draws = 1000, seed = 0, reference = [] }: FusionMappingOptions,
): FusionParameterDraws | null {
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 1e7)) {
    throw fault(`Found ${draws} draws; expected a whole number from 1 to 1e7.`, ["draws"]);
  }
  if (!fusionMappings.some(({ id }) => id === mapping)) {
    const known = fusionMappings.map(({ id }) => id).join(", ");
    throw fault(`Found the mapping "${mapping}"; expected one of ${known}.`, ["mapping"]);
  }
  const stranger = Object.keys(facets).find((name) => !facetScales.some(({ id }) => id === name));
  if (stranger !== undefined) {
    const known = facetScales.map(({ id }) => id).join(", ");
    throw fault(`Found the facet "${stranger}"; expected ${known}.`, [stranger]);
  }
  const entries = facetScales
    .flatMap((scale) => entryOf(scale, facets[scale.id], reference))
    .filter((entry) => mapping !== "rank-mean" || entry.reference.length > 0);
  if (entries.length === 0) return null;
  const random = stream({ root: seed, purpose: `fusion ${mapping}` });
  const values = new Float64Array(draws);
  const levels = new Float64Array(entries.length);
  for (let draw = 0; draw < draws; draw += 1) {
    entries.forEach((entry, place) => {
      const [low, high] = entry.interval;
      levels[place] = levelOf(entry, low === high ? low : low + (high - low) * uniform(random), mapping);
    });
    values[draw] = combined(levels, mapping, random);
  }
  const sorted = values.slice().sort();
  entries.forEach((entry, place) => {
    levels[place] = levelOf(entry, entry.value, mapping);
  });
  return {
    mapping,
    facets: entries.map(({ scale }) => scale.id),
    central: combined(levels, mapping, null),
    low: quantile(sorted, 0.05) as number,
    median: quantile(sorted, 0.5) as number,
    high: quantile(sorted, 0.95) as number,
    draws: values,
  };
}

function entryOf(
  scale: Entry["scale"],
  facet: MeasuredFacet | undefined,
  reference: NonNullable<FusionMappingOptions["reference"]>,
): Entry[] {
  const { id } = scale;
  if (facet === undefined || facet.value === null) return [];
  const { value, interval = [value, value] } = facet;
  checkOnScale(scale, value, [id, "value"]);
  for (const end of interval) checkOnScale(scale, end, [id, "interval"]);
  if (interval[0] > interval[1]) {
    throw fault(`Found the interval ${interval[0]} to ${interval[1]}; expected it to rise.`, [
      id,
      "interval",
    ]);
  }
  const levels = reference.flatMap((network, index) => {
    const other = network[id];
    if (other === undefined || other === null) return [];
    checkOnScale(scale, other, ["reference", index, id]);
    return [scaled(scale, other)];
  });
  return [{ scale, value, interval, reference: levels }];
}

function checkOnScale({ id, min, max }: FacetScale, value: number, path: readonly PropertyKey[]): void {
  if (value >= min && value <= max) return;
  throw fault(`Found ${id} = ${value}; expected ${min} to ${max}.`, path);
}

function scaled({ min, max, direction }: FacetScale, value: number): number {
  const level = (value - min) / (max - min);
  return direction === 1 ? level : 1 - level;
}

function levelOf({ scale, reference }: Entry, value: number, mapping: FusionMapping): number {
  const level = scaled(scale, value);
  if (mapping !== "rank-mean") return level;
  let below = 0;
  for (const other of reference) below += other < level ? 1 : other === level ? 0.5 : 0;
  return below / reference.length;
}

/** Combines levels; without a stream, Dirichlet weights are equal. */
function combined(levels: Float64Array, mapping: FusionMapping, random: Stream | null): number {
  if (mapping === "largest") return Math.max(...levels);
  if (mapping === "smallest") return Math.min(...levels);
  let sum = 0;
  let total = 0;
  for (let place = 0; place < levels.length; place += 1) {
    const weight = mapping === "dirichlet" && random ? -log(1 - uniform(random)) : 1;
    sum += weight * (levels[place] as number);
    total += weight;
  }
  return total > 0 ? Math.min(1, sum / total) : 0;
}

function fault(message: string, path: readonly PropertyKey[]): PathDependenceError {
  return new PathDependenceError("invalid-option", message, path);
}
