import type { Ensemble } from "../study/Ensemble.ts";
import { type InterventionEffect, interventionEffect } from "../study/interventionEffect.ts";
import { noticeableChange } from "../study/noticeableChange.ts";
import {
  type BuiltDesign,
  builtDesigns,
  designScenario,
  type TimedDesign,
  timedDesigns,
} from "./designScenarios.ts";
import { relativeChanges } from "./relativeChanges.ts";
import type { Spread } from "./Spread.ts";
import { spreadOf } from "./spreadOf.ts";

/** What a design does over the sets, and whether it keeps within the same total capacity. */
export interface DesignEffect extends InterventionEffect {
  readonly id: TimedDesign | BuiltDesign;
  readonly budgetNeutral: boolean;
}

/** Two designs held against each other in the same sets. */
export interface DesignContrast {
  readonly id: "activate-first:shift-first" | "early:late";
  /** Sets that lose performance at the baseline. */
  readonly of: number;
  /** Shares of them in which the first loses less by at least 2 % of the baseline's loss, and in which it loses more. */
  readonly better: number | null;
  readonly worse: number | null;
  /** Loss of the first less that of the second, over the baseline's. */
  readonly difference: Spread | null;
}

/** Of the sets that lose at the baseline, whom shifting and whom building helps by at least 2 %. */
export interface BuildingOverlap {
  readonly design: BuiltDesign;
  readonly of: number;
  readonly both: number;
  /** The halfway step alone, within the same capacity. */
  readonly onlyRebalancing: number;
  readonly onlyBuilding: number;
  readonly neither: number;
}

/** What designs of governance do to loss: each by itself, pairs of them compared, and where building adds to rebalancing. */
export interface DesignEffects {
  readonly designs: readonly DesignEffect[];
  readonly contrasts: readonly DesignContrast[];
  readonly overlaps: readonly BuildingOverlap[];
}

function contrastOf(ensemble: Ensemble, first: TimedDesign, second: TimedDesign) {
  const [one, other] = [first, second].map((id) => relativeChanges(ensemble, designScenario(id))) as [
    Float64Array,
    Float64Array,
  ];
  const differences = one.map((change, index) => change - (other[index] as number));
  const share = (test: (value: number) => boolean) =>
    differences.length === 0 ? null : differences.filter(test).length / differences.length;
  return {
    of: differences.length,
    better: share((value) => value <= -noticeableChange),
    worse: share((value) => value >= noticeableChange),
    difference: spreadOf(differences),
  };
}

function overlapOf(ensemble: Ensemble, design: BuiltDesign): BuildingOverlap {
  const helps = (id: TimedDesign | BuiltDesign) =>
    Array.from(relativeChanges(ensemble, designScenario(id)), (change) => change <= -noticeableChange);
  const [shifted, raised] = [helps("early"), helps(design)];
  const count = (shift: boolean, build: boolean) =>
    shifted.filter((each, index) => each === shift && raised[index] === build).length;
  return {
    design,
    of: shifted.length,
    both: count(true, true),
    onlyRebalancing: count(true, false),
    onlyBuilding: count(false, true),
    neither: count(false, false),
  };
}

/**
 * Compares designs of a rebalancing in time, the order of its two steps, and building more capacity.
 *
 * Times and orders keep total capacity; building adds to it and is marked, for it would help whoever governs. Effects are those
 * of `interventionEffect`; contrasts pair both designs in every set. O(designs × sets log sets).
 */
export function designEffects(ensemble: Ensemble): DesignEffects {
  const effect = (id: TimedDesign | BuiltDesign, budgetNeutral: boolean): DesignEffect => ({
    ...interventionEffect(ensemble, designScenario(id)),
    id,
    budgetNeutral,
  });
  return {
    designs: [...timedDesigns.map((id) => effect(id, true)), ...builtDesigns.map((id) => effect(id, false))],
    contrasts: [
      {
        id: "activate-first:shift-first",
        ...contrastOf(ensemble, "activate-first", "shift-first"),
      },
      { id: "early:late", ...contrastOf(ensemble, "early", "late") },
    ],
    overlaps: builtDesigns.map((design) => overlapOf(ensemble, design)),
  };
}
