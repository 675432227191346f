import { join } from "node:path";
import { type ReadReport, writeTable } from "@commonweal/actor-network";
import {
  type CodedProject,
  caseOfProject,
  codePath,
  readBindingsCsv,
  readSegmentsCsv,
  readSourcesCsv,
  tieCode,
} from "@commonweal/evidence";
import { simplifiedFolder, writeAtomically } from "@commonweal/evidence/node";
import { readBytes } from "../networks/readBytes.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { caseTables } from "./caseTables.ts";
import { loadProject } from "./loadProject.ts";

/** What became of a project that was turned into a case's evidence. */
export interface CaseConversion {
  readonly from: string;
  readonly to: "case";
  readonly sources: number;
  /** Independence groups of the sources: near-copies are in one. */
  readonly groups: number;
  readonly segments: number;
  readonly codings: number;
  /** Codings whose code stands for a tie. */
  readonly tied: number;
  /** Codings of ties without status and certainty. */
  readonly unvalued: number;
  /** Codes that stand for no tie, those that only group others left out. */
  readonly untied: number;
  readonly files: readonly string[];
  readonly report: ReadReport;
  readonly lost: readonly string[];
}

/**
 * Writes the tables of a case's evidence made of a project. Bindings are those of the table given, or of the one that is in
 * the folder; where there is neither, one to fill in is written.
 */
export async function convertToCase(
  path: string,
  out: string,
  bindingsFile: string | undefined,
): Promise<CaseConversion> {
  const { project, format: from, report } = await loadProject(path);
  if (from === "case" || from === "codebook-csv") {
    throw new Failure(
      2,
      `error: option '--to': found "case" for a ${from}; expected a project (.qdpx) or an import.`,
    );
  }
  const table =
    bindingsFile === undefined ? await bytesIn(out, "bindings.csv") : await readBytes(bindingsFile);
  const bindings = table === null ? new Map<string, string>() : bindingsOf(table, project);
  const evidence = caseOfProject(project, { bindings, fold: await simplifiedFolder() });
  const { tables, lostSources } = caseTables(evidence, await earlierIn(out));
  const files = new Map(tables);
  if (table === null) files.set("bindings.csv", bindingsTable(project));
  for (const [file, content] of files) await writeAtomically(join(out, file), content);
  const { sources, segments, codings, unvalued } = evidence;
  const untied = new Set(evidence.untied);
  return {
    from,
    to: "case",
    sources: sources.length,
    groups: new Set(sources.map(({ independenceGroup }) => independenceGroup)).size,
    segments: segments.length,
    codings: codings.length,
    tied: codings.filter(({ code }) => tieCode(code) !== null).length,
    unvalued,
    untied: project.codes.filter(({ id, isCodable }) => isCodable && untied.has(id)).length,
    files: [...files.keys()],
    report,
    lost: [
      ...(lostSources > 0
        ? [`${counted(lostSources, "source")} of sources.csv that the project has no more.`]
        : []),
      "Texts are left out; what they say is for you to paraphrase.",
      "The tree of codes, their descriptions and colours are left out.",
      "Memos are left out, but for a first line that reads status/certainty.",
    ],
  };
}

/** Bindings by the ids of codes that the project has. */
function bindingsOf(table: Uint8Array, { codes }: CodedProject): ReadonlyMap<string, string> {
  const { bindings, lines } = readBindingsCsv(table);
  const known = new Set(codes.map(({ id }) => id));
  const stranger = bindings.findIndex(({ code }) => !known.has(code));
  if (stranger >= 0) {
    const message = `Line ${lines[stranger]}, code: found the id of no code of the project; expected one of bindings.csv as \`convert\` writes it.`;
    throw new Failure(1, message);
  }
  return new Map(bindings.flatMap(({ code, tie }) => (tie === "" ? [] : [[code, tie] as const])));
}

const bindingsTable = ({ codes }: CodedProject): string => {
  const pathOf = codePath(codes);
  return writeTable(
    ["code", "name", "tie"],
    codes
      .filter(({ isCodable }) => isCodable)
      .map(({ id, name }) => [id, pathOf(id), tieCode(name) === null ? "" : name]),
  );
};

async function earlierIn(folder: string) {
  const sources = await bytesIn(folder, "sources.csv");
  const segments = await bytesIn(folder, "segments.csv");
  return {
    sources: sources === null ? [] : readSourcesCsv(sources).sources,
    segments: segments === null ? [] : readSegmentsCsv(segments).segments,
  };
}

async function bytesIn(folder: string, file: string): Promise<Uint8Array | null> {
  return readBytes(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
}
