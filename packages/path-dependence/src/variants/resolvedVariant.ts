import { defaultPayoffWeights } from "../model/defaultPayoffWeights.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { PayoffWeights } from "../model/PayoffWeights.ts";
import type { PayoffComponent } from "../model/payoffComponents.ts";

/** A variant with every default filled in, read once a run. */
export interface ResolvedVariant {
  readonly rule: "logit" | "best-response" | "fermi";
  readonly inertia: number;
  readonly deadband: number;
  readonly exploration: number;
  /** `null`: additive. */
  readonly elasticity: number | null;
  readonly shares: readonly [number, number, number];
  /** t0 of an urn's memory; `null`: exponential. */
  readonly startWeeks: number | null;
  readonly weights: PayoffWeights;
  readonly committeeShare: number;
}

const third = 1 / 3;

/** Fills in the defaults. */
export function resolvedVariant(variant: ModelVariant): ResolvedVariant {
  const { choice = { kind: "logit" }, production, memory } = variant;
  const ces = production?.kind === "ces" ? production : null;
  const { state, capital, society } = ces?.shares ?? { state: third, capital: third, society: third };
  return {
    rule: choice.kind,
    inertia: choice.inertia ?? 0,
    deadband: choice.deadband ?? 0,
    exploration: choice.kind === "fermi" ? (choice.exploration ?? 0) : 0,
    elasticity: ces?.elasticity ?? null,
    shares: [state, capital, society],
    startWeeks: memory?.kind === "urn" ? memory.startWeeks : null,
    weights: { ...defaultPayoffWeights, ...(variant.payoffWeights as Partial<PayoffWeights> | undefined) },
    committeeShare: variant.committeeShare ?? 0.5,
  };
}

/** Tells whether the variant is the default model, which has faster steps of its own. */
export function isDefaultVariant(variant: ResolvedVariant): boolean {
  const { rule, inertia, deadband, elasticity, startWeeks, weights } = variant;
  if (rule !== "logit" || inertia > 0 || deadband > 0 || elasticity !== null || startWeeks !== null)
    return false;
  return (Object.keys(defaultPayoffWeights) as PayoffComponent[]).every(
    (id) => weights[id] === defaultPayoffWeights[id],
  );
}
