import { basename, resolve } from "node:path";
import type { ReadReport } from "@commonweal/actor-network";
import type { CodedProject } from "@commonweal/evidence";
import { importedPages } from "@commonweal/evidence/node";

/** Reads the documents of an import as a project in which nothing is coded yet. */
export async function projectOfImport(
  folder: string,
): Promise<{ readonly project: CodedProject; readonly report: ReadReport }> {
  const documents: CodedProject["documents"][number][] = [];
  let [merged, dropped, withoutText] = [0, 0, 0];
  for await (const { id, address, outcome, document } of importedPages(folder)) {
    if (outcome === "merged") merged += 1;
    if (outcome === "refused" || outcome === "damaged") dropped += 1;
    if (document === null) continue;
    if (document.text === "") {
      withoutText += 1;
      continue;
    }
    const content = { ...document, properties: new Map(document.properties) };
    documents.push({ id, name: document.title || address || id, content });
  }
  const warnings = withoutText === 0 ? [] : [`Documents without text, left out: ${withoutText}.`];
  return {
    project: { name: basename(resolve(folder)), coders: [], codes: [], documents, codings: [] },
    report: { kept: documents.length, merged, dropped: dropped + withoutText, warnings },
  };
}
