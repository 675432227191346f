import { importedPages } from "@commonweal/evidence/node";
import type { Inspection } from "../commands/Inspection.ts";

/** Counts the documents of an import, by format, and says what became of the others. */
export async function inspectImport(path: string): Promise<Inspection> {
  const [formats, reasons] = [new Map<string, number>(), new Map<string, number>()];
  const counts = { kept: 0, merged: 0, dropped: 0 };
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for await (const { outcome, reason, document } of importedPages(path)) {
    counts[outcome === "kept" || outcome === "merged" ? outcome : "dropped"] += 1;
    if (document !== null) add(formats, document.format);
    if (outcome === "refused" || outcome === "damaged") add(reasons, `${outcome}: ${reason}`);
  }
  const told = (of: Map<string, number>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: "import",
    documents: counts.kept,
    report: {
      ...counts,
      warnings: [
        ...told(formats).map(([format, count]) => `Kept as ${format}: ${count}.`),
        ...told(reasons).map(([reason, count]) => `Dropped as ${reason}: ${count}.`),
      ],
    },
  };
}
