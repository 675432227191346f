import type { Ensemble } from "../study/Ensemble.ts";
import { type InterventionEffect, interventionEffect } from "../study/interventionEffect.ts";
import { type DoseKind, doseKinds, doseScenario, doses } from "./designScenarios.ts";

/** What one dose does over the sets. */
export interface DoseRow extends Omit<InterventionEffect, "id"> {
  readonly kind: DoseKind;
  readonly dose: number;
}

/** Where the least loss lies over the doses, set by set. */
export interface DoseOptimum {
  readonly kind: DoseKind;
  /** Sets that lose performance without any dose. */
  readonly of: number;
  /** Sets whose loss is least at each dose, none (0) first; the smallest of equal doses. */
  readonly best: readonly { readonly dose: number; readonly sets: number }[];
  /** Share of them whose loss nowhere rises before its least and nowhere falls after. `null` without sets. */
  readonly monotone: number | null;
}

/** Loss by how far power is rebalanced or fusion loosened, and the dose at which it is least. */
export interface DoseResponse {
  readonly rows: readonly DoseRow[];
  readonly optima: readonly DoseOptimum[];
}

/** Loss in weeks that is no more than rounding. */
const rounding = 1e-9;

function optimumOf(ensemble: Ensemble, kind: DoseKind): DoseOptimum {
  const tried = [0, ...doses];
  const columns = tried.map((dose) =>
    ensemble.column(dose === 0 ? "baseline" : doseScenario(kind, dose), "loss"),
  );
  const losing = ensemble.accepted.filter((set) => (columns[0]?.[set] as number) > 0);
  const counts = tried.map(() => 0);
  let monotone = 0;
  for (const set of losing) {
    const losses = columns.map((column) => column[set] as number);
    const least = Math.min(...losses);
    const best = losses.findIndex((loss) => loss <= least + rounding);
    counts[best] = (counts[best] as number) + 1;
    const isMonotone = losses.every((loss, place) => {
      if (place === 0) return true;
      const step = loss - (losses[place - 1] as number);
      return place <= best ? step <= rounding : step >= -rounding;
    });
    if (isMonotone) monotone += 1;
  }
  return {
    kind,
    of: losing.length,
    best: tried.map((dose, place) => ({ dose, sets: counts[place] as number })),
    monotone: losing.length === 0 ? null : monotone / losing.length,
  };
}

/**
 * Tells how loss answers to the dose of a rebalancing from the start: of power, of fusion, of both at once.
 *
 * Each row is a dose's effect against none, the median and 10–90 % over sets; the optimum is found set by set among the doses
 * tried, so that a median that falls does not hide sets whose loss rises. Total capacity is the same at every dose.
 *
 * O(doses × sets log sets).
 */
export function doseResponse(ensemble: Ensemble): DoseResponse {
  return {
    rows: doseKinds.flatMap((kind) =>
      doses.map((dose) => {
        const { id: _, ...effect } = interventionEffect(ensemble, doseScenario(kind, dose));
        return { kind, dose, ...effect };
      }),
    ),
    optima: doseKinds.map((kind) => optimumOf(ensemble, kind)),
  };
}
