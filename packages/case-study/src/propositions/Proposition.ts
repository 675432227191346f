import type { Scenario } from "@commonweal/path-dependence";
import type { CaseText } from "../folder/CaseText.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { Verdict } from "./Verdict.ts";

/** What a verdict is about, in words. */
export interface StatedProposition {
  readonly id: string;
  readonly statement: CaseText;
  /** Ids of the segments that it comes from. */
  readonly segments: readonly string[];
  /** Own claims in words, by their ids; empty for the built-in propositions, whose claims the report knows. */
  readonly claims: Readonly<Record<string, CaseText>>;
}

/**
 * A proposition that a program adds to a study, to be judged beside those of the case folder.
 *
 * @example
 * const proposition: Proposition = {
 *   id: "Q1",
 *   statement: { en: "Twice the information halves the delay.", zh: "信息加快一倍，延误减半。" },
 *   segments: [],
 *   claims: { "Q1.a": { en: "The delay is at most half.", zh: "延误至多为一半。" } },
 *   scenarios: [{ id: "Q1.informed", scale: { informationRate: 2 } }],
 *   judge: (ensemble) => {
 *     const [before, after] = ["baseline", "Q1.informed"].map((id) => ensemble.column(id, "delay"));
 *     const effects = Float64Array.from(ensemble.accepted, (set) => after[set] / before[set]);
 *     const holds = (effect: number) => effect <= 0.5;
 *     return judge("Q1", [{ id: "Q1.a", claim: "Q1.a", effects, holds, cutoff: 0.5, side: "above" }], ensemble);
 *   },
 * };
 * proposition.scenarios?.length; // => 1
 */
export interface Proposition extends StatedProposition {
  /** Scenarios that every set of parameters is run under beside those of the case; ids begin with that of the proposition and a dot. */
  readonly scenarios?: readonly Scenario[];
  /** Judges it over the accepted sets; pure, so that the same study gives the same verdict. */
  readonly judge: (ensemble: Ensemble) => Verdict;
}
