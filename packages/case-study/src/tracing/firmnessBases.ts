import type { Study } from "../study/Study.ts";
import type { ResultBasis } from "./ResultBasis.ts";

/** Lists what numbers on firmness rest on: the proposition's own basis, and the ranges of its cut-offs. */
export const firmnessBases = ({ firmness }: Pick<Study, "firmness">): ResultBasis[] =>
  firmness.map(({ proposition, cutoffs }) => ({
    ...{ id: `firmness.${proposition}`, ties: [], segments: [], sources: [], parameters: [] },
    assumptions: [
      cutoffs.every(({ given }) => given)
        ? "The ranges within which cut-offs might have been set (propositions.yaml)."
        : "The ranges within which cut-offs might have been set: those of propositions.yaml, else from half to one and a half times the cut-off, a share at most 1.",
    ],
    bases: [`proposition.${proposition}`],
  }));
