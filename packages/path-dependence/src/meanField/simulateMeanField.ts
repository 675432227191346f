import { sum } from "@commonweal/numerics";
import type { Intervention } from "../model/Intervention.ts";
import { modelVariantOf } from "../model/modelVariantOf.ts";
import type { Parameters } from "../model/Parameters.ts";
import { parametersOf } from "../model/parametersOf.ts";
import type { MeanFieldOptions } from "./MeanFieldOptions.ts";
import { assignSeriesRow, emptySeries, type MeanFieldSeries } from "./MeanFieldSeries.ts";
import { type MeanFieldOutput, meanFieldOutputs } from "./meanFieldOutputs.ts";
import { runMeanField } from "./runMeanField.ts";
import { runWarnings } from "./runWarnings.ts";
import { stepsIn } from "./stepsIn.ts";

export interface SimulationOptions extends MeanFieldOptions {
  /** Keep the whole path. Default: no. */
  readonly series?: boolean;
}

/** A value for each of the three groups. */
export interface PerGroup<Value = number> {
  readonly state: Value;
  readonly capital: Value;
  readonly society: Value;
}

export interface MeanFieldResult {
  /** Weeks of service lost, ∫(1 − Q) dt over the emergency. */
  readonly loss: number;
  /** Weeks from the onset until capacity meets demand; the length of the surge when it never does. */
  readonly delay: number;
  readonly delayCensored: boolean;
  /** Weeks from the onset until the campaign starts; `null` when it never does. */
  readonly trigger: number | null;
  /** Weeks of demand. */
  readonly peakBacklog: number;
  readonly finalBacklog: number;
  /** Share of normal demand served at the onset, less the cost of coordination. */
  readonly normalPerformance: number;
  /** Share acting on own initiative, at the onset. */
  readonly x: PerGroup;
  /** Norms at the onset. */
  readonly y: PerGroup;
  /** Weeks by which norms are behind the environment, at the onset. */
  readonly lag: PerGroup;
  /** What interventions of kind `build` added in all; `null` when everything was budget neutral. */
  readonly capacityBuilt: { readonly capacity: number; readonly efficiency: number } | null;
  readonly series?: MeanFieldSeries;
  readonly warnings: readonly string[];
}

/**
 * Runs the State-Capital-Society model as a mean field: normal times, then an emergency.
 *
 * Deterministic; time is in weeks. A capacity that does not meet demand during the surge has `delayCensored`; a
 * campaign that never starts has `trigger` null. Warnings say in words where a result tells less than it seems to: a reform
 * that is full before the onset, initiative at one of its ends, a campaign that never starts, a delay that is cut off, a
 * backlog that is left.
 *
 * O(steps) time; memory only for the series.
 *
 * @example
 * const run = simulateMeanField(referenceParameters, { scheme: "plain" });
 * run.loss; // ≈ 3.1903537772
 * run.trigger; // ≈ 1.1
 * @throws {PathDependenceError} `invalid-parameters`, `uneven-steps`, `power-sum`, `invalid-rebalancing`,
 * `invalid-intervention`, `invalid-variant`.
 */
export function simulateMeanField(parameters: Parameters, options: SimulationOptions = {}): MeanFieldResult {
  const checked = parametersOf(parameters);
  const out = new Float64Array(meanFieldOutputs.length);
  if (options.variant) modelVariantOf(options.variant);
  let series: MeanFieldSeries | undefined;
  if (options.series) {
    const kept = emptySeries(
      stepsIn(checked.normalWeeks, checked.normalStep, "normalWeeks", "normalStep"),
      stepsIn(checked.emergencyWeeks, checked.emergencyStep, "emergencyWeeks", "emergencyStep"),
    );
    runMeanField(checked, options, out, (steps, state) => {
      assignSeriesRow(kept, checked, steps, state);
    });
    series = kept;
  } else {
    runMeanField(checked, options, out, null);
  }
  const value = (name: MeanFieldOutput) => out[meanFieldOutputs.indexOf(name)] as number;
  return {
    loss: value("loss"),
    delay: value("delay"),
    delayCensored: value("delayCensored") === 1,
    trigger: value("campaign") === 1 ? value("trigger") : null,
    peakBacklog: value("peakBacklog"),
    finalBacklog: value("finalBacklog"),
    normalPerformance: value("normalPerformance"),
    x: { state: value("xState"), capital: value("xCapital"), society: value("xSociety") },
    y: { state: value("yState"), capital: value("yCapital"), society: value("ySociety") },
    lag: { state: value("lagState"), capital: value("lagCapital"), society: value("lagSociety") },
    capacityBuilt: capacityBuilt(options.interventions ?? []),
    ...(series ? { series } : {}),
    warnings: runWarnings(checked, value),
  };
}

function capacityBuilt(interventions: readonly Intervention[]): MeanFieldResult["capacityBuilt"] {
  const builds = interventions.flatMap((each) => (each.kind === "build" ? [each] : []));
  if (builds.length === 0) return null;
  return {
    capacity: sum(builds.map(({ capacity = 0 }) => capacity)),
    efficiency: sum(builds.map(({ efficiency = 0 }) => efficiency)),
  };
}
