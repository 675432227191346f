import type { VerdictWord } from "./Verdict.ts";

/** Puts the words of claims together: one contradicted contradicts the whole, all supported support it, anything else is open. */
export function wordOf(claims: readonly VerdictWord[]): VerdictWord {
  if (claims.includes("contradicted")) return "contradicted";
  return claims.includes("undetermined") ? "undetermined" : "supported";
}
