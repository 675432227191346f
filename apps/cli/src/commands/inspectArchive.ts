import { htmlPageReader, type PageEntry, warcEntries } from "@commonweal/evidence/node";
import type { Inspection } from "./Inspection.ts";

/** Counts the pages of a web archive, and says what its other records are. */
export async function inspectArchive(path: string): Promise<Inspection> {
  const readPage = await htmlPageReader();
  const [without, warnings] = [new Map<string, number>(), [] as string[]];
  let pages = 0;
  let title: string | null = null;
  for await (const entry of warcEntries(path)) {
    if (entry.outcome === "damaged")
      warnings.push(`Record ${entry.record} is damaged (${entry.reason}); the rest was not read.`);
    else if (entry.bytes === null)
      without.set(entry.reason ?? "", (without.get(entry.reason ?? "") ?? 0) + 1);
    else {
      pages += 1;
      title ??= pages <= 20 ? titleOf(entry, readPage) : null;
    }
  }
  const dropped = [...without.values()].reduce((sum, count) => sum + count, 0);
  for (const [reason, count] of [...without].sort(([a], [b]) => (a < b ? -1 : 1))) {
    warnings.push(`${count} records are no pages or cannot be read: ${reason}.`);
  }
  return {
    format: "warc",
    ...(title === null ? {} : { title }),
    pages,
    report: { kept: pages, merged: 0, dropped, warnings },
  };
}

/** The title of one of the first pages; a page that cannot be read has none. */
function titleOf(
  { bytes, charset }: PageEntry,
  readPage: Awaited<ReturnType<typeof htmlPageReader>>,
): string | null {
  try {
    return readPage(bytes ?? new Uint8Array(), charset === null ? {} : { charset }).document.title;
  } catch {
    return null;
  }
}
