import { type Ablation, ablations } from "../propositions/ablations.ts";
import { type DispersionKind, dispersion, dispersionKinds } from "../propositions/dispersion.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { Spread } from "./Spread.ts";
import { spreadOf } from "./spreadOf.ts";

/** One kind of difference in the four worlds of the ablation, and what the two mechanisms do beyond their sum. */
export interface AblationRow {
  readonly kind: DispersionKind;
  readonly of: number;
  readonly worlds: Readonly<Record<Ablation, Spread | null>>;
  /** Difference with both, less with either alone, plus with neither. */
  readonly interaction: Spread | null;
  /** Shares of sets in which the interaction is at least the cut-off above 0, and below. */
  readonly stronger: number | null;
  readonly weaker: number | null;
}

/**
 * Crosses the two mechanisms of P1: reinforcement on and off, unequal lags on and off, all else equal.
 *
 * Interaction = y₁₁ − y₁₀ − y₀₁ + y₀₀, set by set, in shares of a group: above 0 the two widen differences more together than
 * added up, below 0 they stand in each other's way. `effect` is the least that counts. O(accepted log accepted).
 */
export function ablationTable(
  ensemble: Ensemble,
  { effect }: { readonly effect: number },
): readonly AblationRow[] {
  return dispersionKinds.map((kind) => {
    const values = new Map(ablations.map(({ id }) => [id, dispersion(ensemble, id, kind)]));
    const at = (id: Ablation, place: number) => values.get(id)?.[place] as number;
    const interaction = Float64Array.from(
      ensemble.accepted,
      (_, place) =>
        at("both", place) - at("reinforcement-only", place) - at("lags-only", place) + at("none", place),
    );
    const share = (test: (value: number) => boolean) =>
      interaction.length === 0 ? null : interaction.filter(test).length / interaction.length;
    const spread = (id: Ablation) => spreadOf(values.get(id) ?? []);
    return {
      kind,
      of: interaction.length,
      worlds: {
        both: spread("both"),
        "reinforcement-only": spread("reinforcement-only"),
        "lags-only": spread("lags-only"),
        none: spread("none"),
      },
      interaction: spreadOf(interaction),
      stronger: share((value) => value >= effect),
      weaker: share((value) => value <= -effect),
    };
  });
}
