import { ExperimentsError } from "../../errors.ts";
import { checkedOutputs } from "../checkedOutputs.ts";

/** Which values of an output are wished for. */
export type Better = "larger" | "smaller";

/** Regrets and values of interventions, one number a scenario, all in the unit of the output. */
export interface RegretTable {
  /** Output of each intervention, larger is better: turned where smaller is. */
  readonly gains: readonly Float64Array[];
  readonly regrets: readonly Float64Array[];
}

/** How much each intervention falls short of the best one, scenario by scenario. */
export function regretTable(outcomes: readonly ArrayLike<number>[], better: Better): RegretTable {
  const scenarios = outcomes[0]?.length ?? 0;
  if (outcomes.length === 0 || scenarios === 0) {
    const message = `Found ${outcomes.length} interventions over ${scenarios} scenarios; expected at least one of each.`;
    throw new ExperimentsError("invalid-counts", message, ["outcomes"]);
  }
  const sign = better === "larger" ? 1 : -1;
  const gains = outcomes.map((row) =>
    Float64Array.from(checkedOutputs(row, scenarios), (value) => value * sign || 0),
  );
  const best = Float64Array.from({ length: scenarios }, (_, scenario) =>
    gains.reduce((most, row) => Math.max(most, row[scenario] as number), -Infinity),
  );
  return {
    gains,
    regrets: gains.map((row) => row.map((value, scenario) => (best[scenario] as number) - value)),
  };
}
