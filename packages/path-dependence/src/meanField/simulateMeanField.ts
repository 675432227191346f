import type { Parameters } from "../model/Parameters.ts";
import { parametersOf } from "../model/parametersOf.ts";
import { assignSeriesRow, emptySeries, type MeanFieldSeries } from "./MeanFieldSeries.ts";
import { type MeanFieldOutput, meanFieldOutputs } from "./meanFieldOutputs.ts";
import { runMeanField } from "./runMeanField.ts";
import type { MeanFieldOptions } from "./simulateInto.ts";
import { stepsIn } from "./stepsIn.ts";

export interface SimulationOptions extends MeanFieldOptions {
  /** Keep the whole path. Default: no. */
  readonly series?: boolean;
}

/** A value for each of the three groups. */
export interface PerGroup {
  readonly state: number;
  readonly capital: number;
  readonly society: number;
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
  readonly series?: MeanFieldSeries;
  readonly warnings: readonly string[];
}

/**
 * Runs the State-Capital-Society model as a mean field: normal times, then an emergency.
 *
 * Deterministic; time is in weeks. A capacity that does not meet demand during the surge has `delayCensored`; a
 * campaign that never starts has `trigger` null. A warning says when the environment was full before the onset, since
 * lag then fades by itself, and when a backlog is left at the end, since the loss then goes on.
 *
 * O(steps) time; memory only for the series.
 *
 * @example
 * const run = simulateMeanField(referenceParameters, { scheme: "plain" });
 * run.loss; // ≈ 3.1903537772
 * run.trigger; // ≈ 1.1
 * @throws {PathDependenceError} `invalid-parameters`, `uneven-steps`, `power-sum`, `invalid-rebalancing`.
 */
export function simulateMeanField(parameters: Parameters, options: SimulationOptions = {}): MeanFieldResult {
  const checked = parametersOf(parameters);
  const out = new Float64Array(meanFieldOutputs.length);
  const scheme = options.scheme ?? "located";
  let series: MeanFieldSeries | undefined;
  if (options.series) {
    const kept = emptySeries(
      stepsIn(checked.normalWeeks, checked.normalStep, "normalWeeks", "normalStep"),
      stepsIn(checked.emergencyWeeks, checked.emergencyStep, "emergencyWeeks", "emergencyStep"),
    );
    runMeanField(checked, scheme, options.rebalancings, out, (steps, state) => {
      assignSeriesRow(kept, checked, steps, state);
    });
    series = kept;
  } else {
    runMeanField(checked, scheme, options.rebalancings, out, null);
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
    ...(series ? { series } : {}),
    warnings: warningsOf(checked, value("finalBacklog")),
  };
}

function warningsOf(parameters: Parameters, finalBacklog: number): string[] {
  const { initialEnvironment, reformPace, normalWeeks, emergencyWeeks } = parameters;
  const warnings: string[] = [];
  if (reformPace > 0 && initialEnvironment + reformPace * normalWeeks >= 1) {
    const full = Math.round((1 - initialEnvironment) / reformPace);
    warnings.push(
      `The environment is full from week ${full} on, before the onset in week ${normalWeeks}; lag fades by itself then.`,
    );
  }
  if (finalBacklog > 0) {
    warnings.push(`A backlog is left after ${emergencyWeeks} weeks; the loss goes on beyond them.`);
  }
  return warnings;
}
