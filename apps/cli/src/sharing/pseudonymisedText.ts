import type { PseudonymisedReport } from "@commonweal/case-study";
import { counted } from "../terminal/counted.ts";

/** What was done to a copy, in words for people and without a word of the case. */
export function pseudonymisedText(
  report: PseudonymisedReport,
  files: number,
  documents: { readonly read: number; readonly unread: number; readonly names: number },
): string[] {
  const { texts, findings, outdated, withdrawn, periods, sectorTies, k, mergedKinds } = report;
  const gone = Object.entries(withdrawn.removed).filter(([, count]) => count > 0);
  return [
    `Wrote ${files} files. Texts: ${texts.released} of ${texts.total} released, the others withheld; ${texts.undecided} undecided.`,
    ...findings.map(
      ({ kind, replaced, kept }) => `  ${kind}: ${replaced} replaced, ${kept} kept by decision`,
    ),
    ...(outdated > 0
      ? [
          `  ${counted(outdated, "decision is", "decisions are")} about words that are no longer there; dropped`,
        ]
      : []),
    ...(withdrawn.people > 0
      ? [
          `Withdrawn: ${counted(withdrawn.people, "person", "people")}; removed ${gone.map(([what, count]) => `${count} ${what}`).join(", ") || "nothing"}; ${counted(withdrawn.mentions, "text that names", "texts that name")} them withheld.`,
        ]
      : []),
    ...(withdrawn.unknown > 0
      ? [
          `Note: ${counted(withdrawn.unknown, "row", "rows")} of evidence/consent.csv name nobody whom another table names; check the spelling.`,
        ]
      : []),
    ...(documents.read > 0
      ? [
          `Documents: ${documents.read} read, ${counted(documents.names, "speaker or author", "speakers and authors")}.`,
        ]
      : []),
    ...(documents.unread > 0
      ? [
          `Note: ${counted(documents.unread, "file", "files")} in evidence/documents could not be read; names that only they state are not looked for.`,
        ]
      : []),
    "Actors alike in sector, level, kind and number of ties:",
    ...periods.map(
      ({ period, actors, k: smallest, below }) =>
        `  ${period}: smallest group ${smallest ?? 0}; ${below} of ${actors} actors in groups of fewer than ${k}`,
    ),
    ...(mergedKinds > 0
      ? [`  ${counted(mergedKinds, "kind is", "kinds are")} withheld, each shared by fewer than ${k} actors`]
      : []),
    ...(periods.some(({ below }) => below > 0)
      ? [
          "Pseudonyms do not hide an office that there is once. Ask for consent, or publish ties between sectors.",
        ]
      : []),
    ...(sectorTies.written.length > 0
      ? [`sector-ties.csv: ties between sectors for ${sectorTies.written.join(", ")}, to publish alone.`]
      : []),
    ...(sectorTies.withheld.length > 0
      ? [`  none for ${sectorTies.withheld.join(", ")}: fewer than ${k} actors`]
      : []),
  ];
}
