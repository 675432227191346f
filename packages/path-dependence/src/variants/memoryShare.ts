import { factor } from "../meanField/layout.ts";
import type { ResolvedVariant } from "./resolvedVariant.ts";

/**
 * Share of the gap between practice and memory that a step closes, `week` weeks from the start: exact for a practice that
 * stays. An urn's memory is then the running mean.
 */
export function memoryShare(
  { startWeeks }: ResolvedVariant,
  factors: Float64Array,
  week: number,
  step: number,
): number {
  return startWeeks === null ? (factors[factor.memory] as number) : step / (week + step + startWeeks);
}
