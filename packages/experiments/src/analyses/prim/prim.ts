import { ExperimentsError } from "../../errors.ts";
import { checkedLevel } from "../../statistics/checkedLevel.ts";
import { checkedShare } from "../../statistics/checkedShare.ts";
import { wilson } from "../../statistics/wilson.ts";
import { checkedInputs } from "../boxes/checkedInputs.ts";
import type { InputColumn } from "../boxes/InputColumn.ts";
import type { Restriction } from "../boxes/Restriction.ts";
import { boxCounts } from "./boxCounts.ts";
import { countsWhere } from "./countsWhere.ts";
import type { BoxCounts, HeldOutCounts } from "./HeldOutCounts.ts";
import { halves } from "./halves.ts";
import type { PrimSearch, SearchBox } from "./PrimSearch.ts";
import { paste } from "./paste.ts";
import { peel } from "./peel.ts";
import { quasiP } from "./quasiP.ts";
import { searchOver } from "./searchOver.ts";
import { violations } from "./violations.ts";

export interface PrimOptions {
  /** Seed of the split into runs searched and runs held out. */
  readonly seed: number;
  /** Part of the runs that is held out. Default: 0.5; 0 for none, which tells nothing about other runs. */
  readonly holdOut?: number;
  /** Part of a box that a step takes away or adds. Default: 0.05. */
  readonly peelShare?: number;
  /** Least part of the runs that a box may hold. Default: 0.05. */
  readonly leastMass?: number;
  /** The first box of this density is chosen; where none is, the densest. Default: 0.8. */
  readonly density?: number;
  /** Of the intervals over held-out runs. Default: 0.95. */
  readonly level?: number;
}

export interface PrimStep {
  readonly box: readonly Restriction[];
  /** Over the runs searched: too good, for the box was chosen by them. */
  readonly searched: BoxCounts;
  /** Over the runs held out; `null` without any. */
  readonly heldOut: HeldOutCounts | null;
}

export interface PrimBox extends PrimStep {
  /** For each restriction of the box: the chance of its density without it; `null` in an empty box. */
  readonly quasiP: readonly { readonly searched: number | null; readonly heldOut: number | null }[];
}

export interface Prim {
  /** From all runs, peeled step by step. */
  readonly trajectory: readonly PrimStep[];
  /** Place in the trajectory of the box that was widened again into `box`. */
  readonly chosen: number;
  readonly box: PrimBox;
}

/**
 * Finds the region of the inputs in which runs of interest crowd, as ranges and categories that can be read out
 * (patient rule induction).
 *
 * Peels from all runs, each time by the cut that gains most density for a run lost, at least one whole value; then
 * widens the chosen box where that costs no density. Density, coverage and mass are shares, 0 to 1, no unit. A box fits
 * the runs that it was chosen by better than any others: judge it by `heldOut`, whose Wilson intervals hold as these
 * runs chose nothing. A restriction's quasi-p is P(X ≥ runs of interest in the box), X binomial with the density
 * without the restriction; over searched runs it is too small. Runs that share chance, such as replications of
 * one point, must not lie on both sides of the split: give the means of points. `null` where all runs searched are of
 * interest or none.
 *
 * O(steps · runs · inputs), with log(leastMass) / log(1 − peelShare) steps or so.
 *
 * @example
 * const x = Array.from({ length: 200 }, (_, run) => (run + 0.5) / 200);
 * const inputs = [{ kind: "numeric", values: x }];
 * const found = prim(inputs, x.map((value) => value > 0.75), { seed: 1, density: 1 });
 * found.box.heldOut.density > 0.85; // => true
 * Math.abs(found.box.box[0].low - 0.75) < 0.05; // => true
 * @throws {ExperimentsError} `invalid-counts`, `invalid-value`, `invalid-share`.
 * @see Friedman & Fisher (1999), Statistics and Computing 9(2), 123–143; Bryant & Lempert (2010), Technological
 * Forecasting and Social Change 77(1), 34–49, for coverage, density and quasi-p.
 */
export function prim(
  inputs: readonly InputColumn[],
  ofInterest: ArrayLike<boolean>,
  options: PrimOptions,
): Prim | null {
  const { seed, holdOut = 0.5, peelShare = 0.05, leastMass = 0.05, density = 0.8, level = 0.95 } = options;
  checkedInputs(inputs, ofInterest.length);
  checkedLevel(level);
  for (const [name, share] of Object.entries({ holdOut, leastMass, density })) checkedShare(name, share);
  if (!(peelShare > 0 && peelShare < 1)) {
    const message = `Found peelShare = ${peelShare}; expected a number between 0 and 1.`;
    throw new ExperimentsError("invalid-share", message, ["peelShare"]);
  }
  const labels = Uint8Array.from(ofInterest, Number);
  const [ours, theirs] = halves(labels.length, holdOut, seed);
  const search = searchOver(inputs, labels, ours);
  const held = theirs.length === 0 ? null : searchOver(inputs, labels, theirs);
  const { all } = search;
  if (all.ofInterest === 0 || all.ofInterest === all.runs) return null;
  const boxes = peel(search, peelShare, leastMass);
  const trajectory = boxes.map((box) => stepOf(box, search, held, level));
  const chosen = chosenOf(trajectory, density);
  const widened = paste(search, boxes[chosen] as SearchBox, peelShare);
  const box = stepOf(widened, search, held, level);
  const ps = box.box.map(({ input }) => ({
    searched: quasiP(search, widened, input),
    heldOut: held && quasiP(held, widened, input),
  }));
  return { trajectory, chosen, box: { ...box, quasiP: ps } };
}

function stepOf(box: SearchBox, search: PrimSearch, held: PrimSearch | null, level: number): PrimStep {
  const countsOf = (runs: PrimSearch) => {
    const broken = violations(runs, box);
    return boxCounts(
      countsWhere(runs, (run) => broken[run] === 0),
      runs.all,
    );
  };
  const other = held && countsOf(held);
  return {
    box: box.filter((restriction) => restriction !== null),
    searched: countsOf(search),
    heldOut: other &&
      held && {
        ...other,
        densityInterval: wilson(other.ofInterest, other.runs, level),
        coverageInterval: wilson(other.ofInterest, held.all.ofInterest, level),
      },
  };
}

function chosenOf(trajectory: readonly PrimStep[], density: number): number {
  const densities = trajectory.map(({ searched }) => searched.density ?? 0);
  const first = densities.findIndex((each) => each >= density);
  return first >= 0 ? first : densities.indexOf(Math.max(...densities));
}
