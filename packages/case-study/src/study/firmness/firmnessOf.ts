import { stream, uniform } from "@commonweal/numerics";
import type { CaseProposition } from "../../folder/CasePropositions.ts";
import type { VerdictWord } from "../../propositions/Verdict.ts";
import type { PropositionEvidence } from "../../propositions/verdictOf.ts";
import { wordAtCutoffs } from "../../propositions/wordAtCutoffs.ts";
import type { Ensemble } from "../Ensemble.ts";
import { type CutoffRange, cutoffRanges } from "./cutoffRanges.ts";
import type { CutoffEffect, Firmness } from "./Firmness.ts";

const draws = 1000;
const steps = 100;

/**
 * Tells how firm a verdict stands: the same runs judged by 1,000 sets of cut-offs, each drawn evenly from its range.
 *
 * Beside the draws, each cut-off goes alone through its range in a hundred steps, the others as registered. `null` where no set
 * was accepted: nothing is judged then. Effects depend on no cut-off and are measured once.
 *
 * O((draws + cut-offs × 100) × claims × accepted).
 */
export function firmnessOf(
  proposition: CaseProposition,
  ensemble: Ensemble,
  { seed, ...evidence }: PropositionEvidence & { readonly seed: number },
): Firmness | null {
  if (ensemble.accepted.length === 0) return null;
  const ranges = cutoffRanges(proposition);
  const wordAt = wordAtCutoffs(proposition, ensemble, evidence);
  const verdict = wordAt({});

  const random = stream({ root: seed, purpose: `cut-offs of ${proposition.id}` });
  const counts = { supported: 0, contradicted: 0, undetermined: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = ranges.map(
      ({ cutoff, low, high }) => [cutoff, low + (high - low) * uniform(random)] as const,
    );
    counts[wordAt(Object.fromEntries(drawn))] += 1;
  }
  const share = (word: VerdictWord) => counts[word] / draws;
  return {
    proposition: proposition.id,
    verdict,
    draws,
    shares: {
      supported: share("supported"),
      contradicted: share("contradicted"),
      undetermined: share("undetermined"),
    },
    cutoffs: ranges.map((range) => effectOf(range, verdict, (value) => wordAt({ [range.cutoff]: value }))),
  };
}

function effectOf(
  range: CutoffRange,
  verdict: VerdictWord,
  wordAt: (value: number) => VerdictWord,
): CutoffEffect {
  const { low, high, registered } = range;
  const others = Array.from({ length: steps + 1 }, (_, step) => low + ((high - low) * step) / steps)
    .map((value) => ({ value, word: wordAt(value) }))
    .filter(({ word }) => word !== verdict);
  const [nearest] = others.toSorted(
    (one, other) => Math.abs(one.value - registered) - Math.abs(other.value - registered),
  );
  return {
    ...range,
    moves: others.length / (steps + 1),
    turnsAt: nearest?.value ?? null,
    turnsTo: nearest?.word ?? null,
  };
}
