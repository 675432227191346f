import type { Experiments } from "../experiments/Experiments.ts";
import { ablations } from "../propositions/ablations.ts";
import { experimentKeys as keys } from "./experimentKeys.ts";
import type { ResultNumber } from "./ResultNumber.ts";

const counted = (value: number | null) => ({ value, interval: null });
const middle = (spread: { low: number; median: number; high: number } | null) => ({
  value: spread?.median ?? null,
  interval: spread && { low: spread.low, high: spread.high },
});

function historyNumbers({ ablation, prediction }: Experiments): ResultNumber[] {
  return [
    ...ablation.flatMap((row) => [
      ...ablations.map(({ id }) => ({ ...keys.world(row, id), ...middle(row.worlds[id]) })),
      { ...keys.ablation("interaction", row), ...middle(row.interaction) },
      { ...keys.ablation("stronger", row), ...counted(row.stronger) },
      { ...keys.ablation("weaker", row), ...counted(row.weaker) },
    ]),
    ...prediction.flatMap((row) => [
      { ...keys.prediction("share", row), ...counted(row.share) },
      { ...keys.prediction("advantage", row), ...middle(row.advantage) },
    ]),
  ];
}

function causeNumbers({ removal, configuration, nearest }: Experiments): ResultNumber[] {
  const { anchors, fits } = configuration;
  return [
    ...(removal?.causes ?? []).flatMap((row) => [
      { ...keys.removal("removed", row), ...middle(row.removed) },
      { ...keys.removal("share", row), ...middle(row.share) },
      { ...keys.removal("pooled", row), ...counted(row.pooled) },
    ]),
    ...(removal ? [{ ...keys.structure, ...middle(removal.structure) }] : []),
    ...(["of", "members", "losing"] as const).map((what) => ({
      ...keys.configuration(what),
      ...counted(configuration[what]),
    })),
    ...(["out", "crossover", "in"] as const).map((what) => ({
      ...keys.anchor(what),
      ...counted(anchors.loss?.[what] ?? null),
    })),
    ...fits.flatMap((row) =>
      (["consistency", "pri", "coverage"] as const).map((what) => ({ ...keys.fit(what, row), ...row[what] })),
    ),
    ...nearest.flatMap((row) => [
      ...(["of", "distance", "lessFusion", "moreSociety"] as const).map((what) => ({
        ...keys.nearest(what, row),
        ...counted(row[what]),
      })),
      ...row.steps.map(({ parameter, value }) => ({
        ...keys.nearestValue(row, parameter),
        ...counted(value),
      })),
    ]),
  ];
}

function designNumbers({ doses, designs, regrets, boxes }: Experiments): ResultNumber[] {
  const shares = ["better", "worse", "normalChange"] as const;
  return [
    ...(doses?.rows ?? []).flatMap((row) => [
      ...shares.map((what) => ({ ...keys.dose(what, row), ...counted(row[what]) })),
      { ...keys.dose("change", row), ...middle(row.change) },
    ]),
    ...(doses?.optima ?? []).flatMap((row) => [
      ...row.best.map(({ dose, sets }) => ({ ...keys.optimum(row, dose), ...counted(sets) })),
      { ...keys.monotone(row), ...counted(row.monotone) },
    ]),
    ...(designs?.designs ?? []).flatMap((row) => [
      ...shares.map((what) => ({ ...keys.design(what, row), ...counted(row[what]) })),
      { ...keys.design("change", row), ...middle(row.change) },
    ]),
    ...(designs?.contrasts ?? []).flatMap((row) => [
      { ...keys.contrast("better", row), ...counted(row.better) },
      { ...keys.contrast("worse", row), ...counted(row.worse) },
      { ...keys.contrast("difference", row), ...middle(row.difference) },
    ]),
    ...(designs?.overlaps ?? []).flatMap((row) =>
      (["both", "onlyRebalancing", "onlyBuilding", "neither"] as const).map((what) => ({
        ...keys.building(what, row),
        ...counted(row[what]),
      })),
    ),
    ...regrets.flatMap((row) => [
      ...(["largest", "high", "harmless"] as const).map((what) => ({
        ...keys.regret(what, row),
        ...counted(row[what]),
      })),
      { ...keys.regret("mean", row), value: row.mean, interval: row.interval },
    ]),
    ...boxes.flatMap((row) => [
      ...(["base", "inside", "coverage", "searched"] as const).map((what) => ({
        ...keys.box(what, row),
        ...counted(row[what]),
      })),
      { ...keys.box("density", row), value: row.density, interval: row.interval },
      ...row.ends.map(({ parameter, min, max, low, high }) => ({
        ...keys.boxEnds(row, parameter),
        ...{ value: null, interval: { low: low ?? min, high: high ?? max } },
      })),
    ]),
  ];
}

/** Every number of the experiments on accepted sets. */
export function experimentNumbers(experiments: Experiments): readonly ResultNumber[] {
  const { coalitionSets, designSets } = experiments;
  return [
    { ...keys.sets("coalitionSets"), ...counted(coalitionSets) },
    { ...keys.sets("designSets"), ...counted(designSets) },
    ...historyNumbers(experiments),
    ...causeNumbers(experiments),
    ...designNumbers(experiments),
  ];
}
