import type { Finding } from "./Finding.ts";

const rank = { high: 2, medium: 1, low: 0 };

/**
 * Puts findings in the order of their places and makes one of those that overlap: from the first start to the last end,
 * with the kind of the surest, and of two alike the longer.
 *
 * O(findings · log findings).
 */
export function joinedFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.length - a.length);
  const joined: Finding[] = [];
  let best: Finding | null = null;
  for (const finding of sorted) {
    const last = joined.at(-1);
    if (best === null || last === undefined || finding.start >= last.start + last.length) {
      best = finding;
      joined.push(finding);
      continue;
    }
    if (isBetter(finding, best)) best = finding;
    const end = Math.max(last.start + last.length, finding.start + finding.length);
    joined[joined.length - 1] = { ...best, start: last.start, length: end - last.start };
  }
  return joined;
}

function isBetter(one: Finding, other: Finding): boolean {
  return (
    rank[one.confidence] - rank[other.confidence] > 0 ||
    (rank[one.confidence] === rank[other.confidence] && one.length > other.length)
  );
}
