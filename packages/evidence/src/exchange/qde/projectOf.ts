import type { Limits } from "@commonweal/actor-network";
import { EvidenceError } from "../../errors.ts";
import type { CodedProject } from "../../model/CodedProject.ts";
import { conventionOf } from "../positions/conventionOf.ts";
import type { ArchiveFile } from "./archiveFile.ts";
import { codesOf } from "./codesOf.ts";
import type { FoundText } from "./FoundText.ts";
import { memoJoiner } from "./memoJoiner.ts";
import { placedCodings } from "./placedCodings.ts";
import { plainDocument } from "./plainDocument.ts";
import type { QdaReading } from "./QdaReading.ts";
import type { Qde, QdeText } from "./Qde.ts";
import { selectedOf } from "./selectedOf.ts";
import { skippedSentences } from "./skippedSentences.ts";
import { storedText } from "./storedText.ts";
import { uniqueIds } from "./uniqueIds.ts";

/**
 * Puts together what a file says with the texts of its archive.
 *
 * O(characters + selections).
 */
export function projectOf(
  qde: Qde,
  file: ArchiveFile,
  bounds: Pick<Limits, "rows" | "unzippedSize">,
): QdaReading {
  const skipped = new Map(qde.skipped);
  const skip = (kind: string, count = 1): void => {
    skipped.set(kind, (skipped.get(kind) ?? 0) + count);
  };
  const notes = new Set<string>();
  const noteText = (id: string): string | null => {
    const note = qde.notes.get(id);
    if (!note) return null;
    notes.add(id);
    const bytes = note.content === "" ? (file(note.path) ?? file(`${id}.txt`)) : null;
    return (bytes === null ? note.content : (storedText(bytes)?.text ?? "")).replace(/\r\n?/g, "\n");
  };

  const joined = memoJoiner(bounds.unzippedSize);
  const codes = codesOf(qde.codes, noteText, joined);
  const found = foundTexts(qde.texts, file, skip);
  checkLines(found, bounds.rows);
  const positions = conventionOf(found.flatMap(selectedOf), qde.origin);
  const { codings, coders, cut } = placedCodings({ qde, found, codes, positions, noteText, joined, skip });
  skip("note", [...qde.notes.keys()].filter((id) => !notes.has(id)).length);
  for (const [kind, count] of skipped) if (count === 0) skipped.delete(kind);

  const project: CodedProject = {
    name: qde.name,
    coders,
    codes,
    documents: found.map(({ text, id, places }) => ({
      id,
      name: text.name,
      content: plainDocument(places.text),
    })),
    codings,
  };
  const dropped = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const warnings = [
    ...sentences(positions),
    ...(cut > 0 ? [`${cut} × coding cut at the end of its text.`] : []),
    ...skippedSentences({ isForeign: qde.isForeign, skipped }),
  ];
  return {
    project,
    origin: qde.origin === "" ? null : qde.origin,
    positions,
    skipped,
    report: { kept: codes.length + found.length + codings.length, merged: 0, dropped, warnings },
  };
}

function foundTexts(
  texts: readonly QdeText[],
  file: ArchiveFile,
  skip: (kind: string, count?: number) => void,
): readonly FoundText[] {
  const idFor = uniqueIds("document");
  return texts.flatMap((text) => {
    const bytes =
      (text.path === "" ? null : file(text.path)) ??
      (text.content === null ? file(`${text.guid}.txt`) : null);
    const stored = bytes ?? text.content;
    const places = stored === null ? null : storedText(stored);
    if (bytes !== null && text.content !== null && text.content !== "") skip("second text of one source");
    if (places) return [{ text, id: idFor(text.guid), places }];
    skip(stored === null ? "source whose text is not in the archive" : "source whose text is not UTF-8");
    skip("coding of such a source", countCodings(text));
    return [];
  });
}

function checkLines(found: readonly FoundText[], most: number): void {
  const lines = found.reduce((sum, { places: { has } }) => sum + has.doubles + has.singles + 1, 0);
  if (lines <= most) return;
  const message = `Found texts of ${lines} lines; expected at most ${most}, or a higher limit.`;
  throw new EvidenceError("limit-exceeded", message);
}

function countCodings({ codings, selections }: QdeText): number {
  return selections.reduce((sum, selection) => sum + selection.codings.length, codings.length);
}

function sentences({ convention, confirmed, quoted }: QdaReading["positions"]): readonly string[] {
  const { unit, lineBreaks, mark } = convention;
  const quirks = [
    ...(unit === "code points" ? [] : ["in UTF-16 units"]),
    ...(lineBreaks === "as stored" ? [] : [`with ${lineBreaks} for each line break`]),
    ...(mark ? ["with the byte order mark"] : []),
  ];
  if (quirks.length === 0) return [];
  const shown =
    quoted === 0 ? "" : `; ${confirmed} of ${quoted} selections that repeat their text stand there`;
  return [`Positions are counted ${quirks.join(", ")}${shown}.`];
}
