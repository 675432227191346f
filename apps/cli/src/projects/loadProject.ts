import type { ReadReport } from "@commonweal/actor-network";
import { readCaseFolder } from "@commonweal/case-study/node";
import { type CodedProject, projectOfCase, readCodebookCsv, readQdpx } from "@commonweal/evidence";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { readBytes } from "../networks/readBytes.ts";
import { isImportFolder } from "./isImportFolder.ts";
import { projectOfImport } from "./projectOfImport.ts";

export interface LoadedProject {
  readonly project: CodedProject;
  readonly format: "qdpx" | "case" | "codebook-csv" | "import";
  readonly report: ReadReport;
}

/**
 * Reads a coded project from a REFI-QDA file, from a case folder (its paraphrases as texts), from an import (its documents,
 * not yet coded), or a codebook's table.
 */
export async function loadProject(path: string): Promise<LoadedProject> {
  if ((await kindOfPath(path)) === "folder") {
    if (await isImportFolder(path)) return { ...(await projectOfImport(path)), format: "import" };
    const { definition, sources, segments, codings, report } = await readCaseFolder(path);
    return {
      project: projectOfCase(definition.title.en, sources, segments, codings),
      format: "case",
      report,
    };
  }
  const bytes = await readBytes(path);
  if (path.toLowerCase().endsWith(".csv")) {
    const { codes, report } = readCodebookCsv(bytes);
    const project = { name: "", coders: [], codes, documents: [], codings: [] };
    return { project, format: "codebook-csv", report };
  }
  const { project, report } = readQdpx(bytes);
  return { project, format: "qdpx", report };
}
