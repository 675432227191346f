import { checkProbability } from "./checkProbability.ts";
import type { EvidencePiece } from "./EvidencePiece.ts";

export type VanEveraTest = "hoop" | "smoking-gun" | "doubly-decisive" | "straw-in-the-wind";

export interface VanEveraThresholds {
  /** A piece whose P(E|H) is at least this is certain: not to find it tells against the hypothesis. Default: 0.9. */
  readonly certain?: number;
  /** A piece whose P(E|not H) is at most this is unique: to find it tells for the hypothesis. Default: 0.1. */
  readonly unique?: number;
}

/**
 * Names the kind of test that a piece of evidence is.
 *
 * `hoop`: certain and not unique; `smoking-gun`: unique and not certain; `doubly-decisive`: both;
 * `straw-in-the-wind`: neither. The cut-offs are conventions of this package.
 * Whether the piece was found does not matter.
 *
 * O(1).
 *
 * @example
 * vanEveraTest({ ifTrue: 0.95, ifFalse: 0.6 }); // => "hoop"
 * vanEveraTest({ ifTrue: 0.4, ifFalse: 0.01 }); // => "smoking-gun"
 * vanEveraTest({ ifTrue: 0.6, ifFalse: 0.4 }); // => "straw-in-the-wind"
 * @throws {EvidenceError} `invalid-probability` when a likelihood or a cut-off is not above 0 and below 1.
 * @see Van Evera (1997), Guide to Methods for Students of Political Science.
 */
export function vanEveraTest(
  { ifTrue, ifFalse }: Pick<EvidencePiece, "ifTrue" | "ifFalse">,
  { certain = 0.9, unique = 0.1 }: VanEveraThresholds = {},
): VanEveraTest {
  for (const [name, value] of [
    ["ifTrue", ifTrue],
    ["ifFalse", ifFalse],
    ["certain", certain],
    ["unique", unique],
  ] as const) {
    checkProbability(name, value);
  }
  if (ifTrue >= certain) return ifFalse <= unique ? "doubly-decisive" : "hoop";
  return ifFalse <= unique ? "smoking-gun" : "straw-in-the-wind";
}
