import type { Study } from "../study/Study.ts";
import type { ModelVerdicts } from "../study/variants/ModelAnswers.ts";
import type { ResultNumber } from "./ResultNumber.ts";
import { variantKeys } from "./variantKeys.ts";

const counted = (value: number | null) => ({ value, interval: null });

function verdictNumbers(model: ModelVerdicts): ResultNumber[] {
  return model.verdicts.flatMap(({ id, share, interval, parts }) => [
    { ...variantKeys.share(model, id), value: share, interval },
    ...parts.flatMap((part) => [
      { ...variantKeys.claim("holds", model, id, part.id), ...counted(part.holds) },
      { ...variantKeys.claim("share", model, id, part.id), value: part.share, interval: part.interval },
      {
        ...variantKeys.claim("effect", model, id, part.id),
        value: part.effect?.median ?? null,
        interval: part.effect && { low: part.effect.low, high: part.effect.high },
      },
    ]),
  ]);
}

function communityNumbers(model: ModelVerdicts): ResultNumber[] {
  const { agents } = model;
  if (agents === null) return [];
  return [
    ...(["actors", "networks", "startable", "replications", "showing"] as const).map((what) => ({
      ...variantKeys.community(what, model),
      ...counted(agents[what]),
    })),
    { ...variantKeys.community("ties", model), ...counted(agents.ties.length) },
  ];
}

/** Every number that other models give of the propositions. */
export function variantNumbers({ variants }: Pick<Study, "variants">): readonly ResultNumber[] {
  return (variants?.models ?? []).flatMap((model) => [
    ...(["tried", "accepted"] as const).map((what) => ({
      ...variantKeys.sets(what, model),
      ...counted(model[what]),
    })),
    ...verdictNumbers(model),
    ...communityNumbers(model),
  ]);
}
