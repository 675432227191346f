import { type Finding, replaceFindings } from "@commonweal/evidence";
import type { Decisions, ReviewedCell } from "./reviewOf.ts";

export interface ReleasedTexts {
  /** What is published in the place of a text, by place. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly { readonly kind: string; readonly replaced: number; readonly kept: number }[];
}

/** Replaces what was found in the texts that may be published, but for findings that are kept by decision. */
export function releasedTexts(
  reviewed: ReadonlyMap<string, ReviewedCell>,
  mayBePublished: (cell: ReviewedCell["cell"]) => boolean,
  decisions: Decisions,
): ReleasedTexts {
  const texts = new Map<string, string>();
  const counts = new Map<string, { replaced: number; kept: number }>();
  for (const [place, { cell, findings }] of reviewed) {
    if (!mayBePublished(cell)) continue;
    const stays = new Set<Finding>();
    for (const { finding, key } of findings) {
      const count = counts.get(finding.kind) ?? { replaced: 0, kept: 0 };
      const isKept = decisions.get(key) === "keep";
      if (isKept) stays.add(finding);
      count[isKept ? "kept" : "replaced"] += 1;
      counts.set(finding.kind, count);
    }
    const found = findings.map(({ finding }) => finding);
    texts.set(
      place,
      replaceFindings(cell.text, found, (finding) => stays.has(finding)),
    );
  }
  const findings = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { texts, findings: findings.map(([kind, count]) => ({ kind, ...count })) };
}
