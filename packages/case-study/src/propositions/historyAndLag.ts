import type { Ensemble } from "../study/Ensemble.ts";
import { judge } from "./judge.ts";
import type { Verdict } from "./Verdict.ts";

/** Starting shares of own initiative that stand for different histories of the same community. */
export const histories = [0.05, 0.35, 0.65] as const;

/** The worlds compared: as they are, without reinforcement, and with equal lags. */
export const ablations = [
  { id: "both", reinforcement: true, lags: true },
  { id: "reinforcement-only", reinforcement: true, lags: false },
  { id: "lags-only", reinforcement: false, lags: true },
] as const;

export type Ablation = (typeof ablations)[number]["id"];

/** Id of the scenario that runs one history in one world of the ablation. */
export const historyScenario = (ablation: Ablation, history: number): string => `P1.${ablation}.${history}`;

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** Difference that society's initiative shows at the onset between histories. */
const betweenHistories = (ensemble: Ensemble, ablation: Ablation): Float64Array => {
  const columns = histories.map((history) => ensemble.column(historyScenario(ablation, history), "xSociety"));
  return Float64Array.from(ensemble.accepted, (set) =>
    spread(columns.map((column) => column[set] as number)),
  );
};

/** Difference of initiative between the three groups at the onset, mean over histories. */
const betweenGroups = (ensemble: Ensemble, ablation: Ablation): Float64Array => {
  const columns = histories.map((history) =>
    ["xState", "xCapital", "xSociety"].map((output) =>
      ensemble.column(historyScenario(ablation, history), output),
    ),
  );
  return Float64Array.from(ensemble.accepted, (set) => {
    const spreads = columns.map((groups) => spread(groups.map((column) => column[set] as number)));
    return spreads.reduce((sum, each) => sum + each, 0) / spreads.length;
  });
};

const minus = (left: Float64Array, right: Float64Array): Float64Array =>
  left.map((value, index) => value - (right[index] as number));

/**
 * Judges P1: history and lag shape relations beside rational choice.
 *
 * Each mechanism is taken out on its own, the other kept. Claim a: reinforcement widens the difference that
 * different histories make to society's initiative at the onset (continuity). Claim b: unequal speeds of change
 * widen the difference between the groups (heterogeneity). Either must reach `effect` (share of a group, 0 to 1)
 * in more than `majority` of the accepted sets. The two pull against each other: histories that lock all groups in
 * leave lags little to widen, so that few sets show both.
 */
export function historyAndLag(
  ensemble: Ensemble,
  { effect, majority }: { readonly effect: number; readonly majority: number },
): Verdict {
  const wider = (value: number) => value >= effect;
  const claim = (id: string, effects: Float64Array) =>
    ({ id, claim: id, effects, holds: wider, cutoff: majority, side: "above" }) as const;

  const history = minus(betweenHistories(ensemble, "both"), betweenHistories(ensemble, "lags-only"));
  const lag = minus(betweenGroups(ensemble, "both"), betweenGroups(ensemble, "reinforcement-only"));
  return judge("P1", [claim("P1.a", history), claim("P1.b", lag)], ensemble);
}
