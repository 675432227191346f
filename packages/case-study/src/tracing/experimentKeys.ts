import type { AblationRow } from "../experiments/ablationTable.ts";
import type { ChangeBox } from "../experiments/changeBoxes.ts";
import type { OutcomeFit } from "../experiments/configurationFit.ts";
import type { BuildingOverlap, DesignContrast, DesignEffect } from "../experiments/designEffects.ts";
import type { DesignRegret } from "../experiments/designRegrets.ts";
import type { DoseOptimum, DoseRow } from "../experiments/doseResponse.ts";
import type { PredictionRow } from "../experiments/heldOutPrediction.ts";
import type { NearestSet } from "../experiments/nearestSigns.ts";
import type { RemovalRow } from "../experiments/removalShares.ts";
import type { Ablation } from "../propositions/ablations.ts";
import type { ResultKey } from "./resultKeys.ts";

/** A number over the accepted sets: `kind.name.what`. */
const overSets = (kind: string, name: string, what: string, measure = what): ResultKey => ({
  id: `${kind}.${name}.${what}`,
  measure: `${kind}.${measure}`,
  rests: "ensemble",
});

const side = ({ holds }: Pick<NearestSet, "holds">) => (holds ? "holds" : "fails");

/** Names every number of the experiments on accepted sets. */
export const experimentKeys = {
  sets: (what: "coalitionSets" | "designSets"): ResultKey => ({
    id: `experiments.${what}`,
    measure: `experiments.${what}`,
    rests: "ensemble",
  }),
  world: ({ kind }: Pick<AblationRow, "kind">, world: Ablation) =>
    overSets("ablation", kind, world, "dispersion"),
  ablation: (what: "interaction" | "stronger" | "weaker", { kind }: Pick<AblationRow, "kind">) =>
    overSets("ablation", kind, what),
  prediction: (what: "share" | "advantage", { truth }: Pick<PredictionRow, "truth">) =>
    overSets("prediction", truth, what),
  removal: (what: "removed" | "share" | "pooled", { cause }: Pick<RemovalRow, "cause">) =>
    overSets("removal", cause, what),
  structure: overSets("removal", "structure", "share"),
  fit: (what: "consistency" | "pri" | "coverage", { outcome }: Pick<OutcomeFit, "outcome">) =>
    overSets("configuration", outcome === "LOSS" ? "large-loss" : "little-loss", what),
  configuration: (what: "of" | "members" | "losing") => overSets("configuration", "sets", what),
  anchor: (what: "out" | "crossover" | "in") => overSets("configuration", "anchor", what, "anchor"),
  nearest: (what: "of" | "distance" | "lessFusion" | "moreSociety", row: Pick<NearestSet, "holds">) =>
    overSets("nearest", side(row), what),
  nearestValue: (row: Pick<NearestSet, "holds">, parameter: string) =>
    overSets("nearest", side(row), parameter, "value"),
  dose: (
    what: "better" | "worse" | "change" | "normalChange",
    { kind, dose }: Pick<DoseRow, "kind" | "dose">,
  ) => overSets("dose", `${kind}.${dose}`, what),
  optimum: ({ kind }: Pick<DoseOptimum, "kind">, dose: number) =>
    overSets("optimum", kind, String(dose), "sets"),
  monotone: ({ kind }: Pick<DoseOptimum, "kind">) => overSets("optimum", kind, "monotone"),
  design: (what: "better" | "worse" | "change" | "normalChange", { id }: Pick<DesignEffect, "id">) =>
    overSets("design", id, what),
  contrast: (what: "better" | "worse" | "difference", { id }: Pick<DesignContrast, "id">) =>
    overSets("contrast", id, what),
  building: (
    what: "both" | "onlyRebalancing" | "onlyBuilding" | "neither",
    { design }: Pick<BuildingOverlap, "design">,
  ) => overSets("building", design, what),
  regret: (what: "largest" | "high" | "mean" | "harmless", { id }: Pick<DesignRegret, "id">) =>
    overSets("regret", id, what),
  box: (
    what: "base" | "inside" | "density" | "coverage" | "searched",
    { change }: Pick<ChangeBox, "change">,
  ) => overSets("box", change, what),
  boxEnds: ({ change }: Pick<ChangeBox, "change">, parameter: string) =>
    overSets("box", change, parameter, "ends"),
};
