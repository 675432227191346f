/**
 * What a network's own words say of its weights: a strength unless they speak of a distance.
 *
 * `null` for the word `unknown`, which `writeNetworkJson` writes where nothing is known.
 */
export function meaningOfWeights(words: string | null): "strength" | "distance" | null {
  if (words === "unknown") return null;
  const text = words ?? "";
  const isDistance = /\b(?:distances?|lengths?|costs?|dissimilarit(?:y|ies))\b/i.test(text);
  const isTurned = /\b(?:inverse|reciprocal|not|no)\b|1\s*\//i.test(text);
  return isDistance && !isTurned ? "distance" : "strength";
}
