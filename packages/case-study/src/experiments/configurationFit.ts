import { integerBelow, permutation, quantile, stream } from "@commonweal/numerics";
import { calibrateDirect, conjunction, consistency, coverage, negation, pri } from "@commonweal/qca";
import type { Ensemble } from "../study/Ensemble.ts";

/** A parameter of fit over held-out sets, with its 95 % bootstrap interval. */
interface FitEstimate {
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** How far "fused, and society weak" is sufficient for an outcome, over held-out sets. */
export interface OutcomeFit {
  readonly outcome: "LOSS" | "~LOSS";
  readonly consistency: FitEstimate;
  readonly pri: FitEstimate;
  readonly coverage: FitEstimate;
}

/** Where a measured value is fully out of a set, neither in nor out, fully in. */
interface Anchors {
  readonly out: number;
  readonly crossover: number;
  readonly in: number;
}

/** How well a strong fusion with a weak society goes with the loss of sets held out, and where the memberships are anchored. */
export interface ConfigurationFit {
  readonly anchors: {
    readonly fusion: Anchors;
    readonly weakSociety: Anchors;
    readonly loss: Anchors | null;
  };
  /** Held-out sets; those more in than out of the configuration; those of them more in than out of the loss. */
  readonly of: number;
  readonly members: number;
  readonly losing: number;
  readonly fits: readonly OutcomeFit[];
  /** Why nothing, or nothing that could be judged, is told; `null` where the fit can be judged. */
  readonly reason: string | null;
}

/** In fusion: a quarter, a half, three quarters of full coupling. */
const fusion: Anchors = { out: 0.25, crossover: 0.5, in: 0.75 };

/** In weak society: an equal share of power, half of it, a quarter of it. */
const weakSociety: Anchors = { out: 1 / 3, crossover: 1 / 6, in: 1 / 12 };

/** Fewest held-out sets on either side of the configuration. */
const fewest = 20;

const resamples = 500;

/** Said where the configuration cannot be told from its absence, or loss from little loss. */
export const noFit = {
  fixed: "Fusion and society's power must both vary over the sets.",
  flat: "Loss does not spread over the sets.",
  contrast: `Fewer than ${fewest} held-out sets lie on one side of the configuration.`,
} as const;

function lossAnchors(losses: Float64Array): Anchors | null {
  const sorted = losses.slice().sort();
  const [out, crossover, inside] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share)) as (
    | number
    | null
  )[];
  if (out == null || crossover == null || inside == null) return null;
  return out < crossover && crossover < inside ? { out, crossover, in: inside } : null;
}

/** Cases drawn anew, the same for every parameter of fit. */
function resampled(cases: number, seed: number): readonly Uint32Array[] {
  return Array.from({ length: resamples }, (_, replication) => {
    const random = stream({ root: seed, replication, purpose: "configuration: bootstrap" });
    return new Uint32Array(cases).map(() => integerBelow(random, cases));
  });
}

type Fit = (x: ArrayLike<number>, y: ArrayLike<number>) => number | null;

/** Value over all cases, and percentiles over cases drawn anew; no interval where one of these has no value. */
function estimated(fit: Fit, x: Float64Array, y: Float64Array, draws: readonly Uint32Array[]): FitEstimate {
  const [drawnX, drawnY] = [x.slice(), y.slice()];
  const found: number[] = [];
  for (const cases of draws) {
    for (let place = 0; place < cases.length; place += 1) {
      drawnX[place] = x[cases[place] as number] as number;
      drawnY[place] = y[cases[place] as number] as number;
    }
    const value = fit(drawnX, drawnY);
    if (value !== null) found.push(value);
  }
  const sorted = Float64Array.from(found).sort();
  const [low, high] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  return {
    value: fit(x, y),
    interval: found.length < draws.length || low === null || high === null ? null : { low, high },
  };
}

function fitsOf(x: Float64Array, y: Float64Array, seed: number): readonly OutcomeFit[] {
  if (x.length === 0) return [];
  const draws = resampled(x.length, seed);
  return (["LOSS", "~LOSS"] as const).map((outcome) => {
    const memberships = outcome === "LOSS" ? y : negation(y);
    const of = (fit: Fit) => estimated(fit, x, memberships, draws);
    return { outcome, consistency: of(consistency), pri: of(pri), coverage: of(coverage) };
  });
}

/**
 * Asks whether "much fusion and a weak society" is sufficient for a large loss, as fuzzy sets over the accepted sets.
 *
 * Fusion is calibrated by a quarter, half and three quarters of full coupling, weak society by an equal share of power, half and a
 * quarter of it; loss by its 10, 50 and 90 % quantiles over one half of the sets, so that "large" means large among these. The
 * fit is told of the other half. PRI of an outcome and of its negation add up to 1 at most, so that a PRI of .7 for loss rules
 * out one for little loss. Intervals are bootstrap percentiles over sets.
 *
 * Where all sets lie on one side of the configuration its consistency only repeats how large losses are; `reason` says so.
 * O(resamples × sets).
 *
 * @see Ragin (2008), Redesigning Social Inquiry, University of Chicago Press; Schneider & Wagemann (2012), Set-Theoretic Methods
 * for the Social Sciences, Cambridge University Press, for PRI.
 */
export function configurationFit(ensemble: Ensemble, { seed }: { readonly seed: number }): ConfigurationFit {
  const { accepted, varying, points } = ensemble;
  const without = (reason: string, loss: Anchors | null = null, of = 0): ConfigurationFit => ({
    anchors: { fusion, weakSociety, loss },
    ...{ of, members: 0, losing: 0, fits: [], reason },
  });
  const place = (parameter: string) => varying.findIndex(({ name }) => name === parameter);
  const [fused, power] = [place("fusion"), place("powerSociety")];
  if (fused < 0 || power < 0) return without(noFit.fixed);
  const order = permutation(stream({ root: seed, purpose: "configuration: held out" }), accepted.length);
  const dealt = Array.from(order, (position) => accepted[position] as number);
  const half = Math.ceil(dealt.length / 2);
  const [searched, held] = [dealt.slice(0, half), dealt.slice(half)];
  const losses = ensemble.column("baseline", "loss");
  const lossOf = (sets: readonly number[]) => Float64Array.from(sets, (set) => losses[set] as number);
  const loss = lossAnchors(lossOf(searched));
  if (loss === null) return without(noFit.flat, null, held.length);
  const valuesOf = (column: number) =>
    Float64Array.from(held, (set) => points[set * varying.length + column] as number);
  const x = conjunction([
    calibrateDirect(valuesOf(fused), fusion),
    calibrateDirect(valuesOf(power), weakSociety),
  ]);
  const y = calibrateDirect(lossOf(held), loss);
  const members = x.filter((membership) => membership > 0.5).length;
  return {
    anchors: { fusion, weakSociety, loss },
    of: held.length,
    members,
    losing: x.filter((membership, index) => membership > 0.5 && (y[index] as number) > 0.5).length,
    fits: fitsOf(x, y, seed),
    reason: Math.min(members, held.length - members) < fewest ? noFit.contrast : null,
  };
}
