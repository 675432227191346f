import { extname, join } from "node:path";
import { networkFormats, type ReadReport, writeNetwork } from "@commonweal/actor-network";
import {
  type CodedProject,
  codeCooccurrence,
  codesToNetwork,
  writeCodebookCsv,
  writeQdc,
  writeQdpx,
} from "@commonweal/evidence";
import { writeAtomically } from "@commonweal/evidence/node";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { knownTargets } from "./knownTargets.ts";
import { loadProject } from "./loadProject.ts";
import { namedCodes } from "./namedCodes.ts";
import { projectFiles } from "./projectFiles.ts";

export interface ProjectConversion {
  readonly from: string;
  readonly to: string;
  readonly sources: number;
  readonly codes: number;
  readonly codings: number;
  readonly report: ReadReport;
  /** What the written format cannot hold. */
  readonly lost: readonly string[];
}

interface Written {
  readonly to: string;
  /** By path; the empty path is <out> itself. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly lost: readonly string[];
}

/** Writes a project as another project, a codebook, plain files in a folder, or a network of codes that overlap. */
export async function convertProject(path: string, out: string): Promise<ProjectConversion> {
  const { project, format: from, report } = await loadProject(path);
  const { to, files, lost } = written(project, out);
  for (const [file, content] of files) await writeAtomically(file === "" ? out : join(out, file), content);
  const { documents, codes, codings } = project;
  const counts = { sources: documents.length, codes: codes.length, codings: codings.length };
  return { from, to, ...counts, report, lost: [...(from === "case" ? lostOfCase : []), ...lost] };
}

function written(project: CodedProject, out: string): Written {
  const extension = extname(out).slice(1).toLowerCase();
  const one = (content: string | Uint8Array) => new Map([["", content]]);
  if (extension === "qdpx") {
    const { bytes, lost } = writeQdpx(project);
    return { to: "qdpx", files: one(bytes), lost };
  }
  if (extension === "qdc") {
    const { text, lost } = writeQdc(project.codes);
    return { to: "qdc", files: one(text), lost: [...textsLost(project), ...lost] };
  }
  if (extension === "csv") {
    return { to: "codebook-csv", files: one(writeCodebookCsv(project.codes)), lost: textsLost(project) };
  }
  if (extension === "") return { to: "folder", files: projectFiles(project), lost: [] };
  const network = networkFormats.find(({ extensions }) => extensions.includes(extension));
  if (!network) {
    throw new Failure(2, `error: '<out>': found ${JSON.stringify(extension)}; expected ${knownTargets}.`);
  }
  const table = codeCooccurrence(project);
  const { text, lost } = writeNetwork(
    codesToNetwork({ ...table, codes: namedCodes(table.codes) }),
    network.id,
  );
  return { to: network.id, files: one(text), lost: [...textsLost(project), ...lost] };
}

/** What of a case's evidence a coded project has no place for. */
const lostOfCase = [
  "Publishers, dates, addresses, kinds and caveats of sources are left out.",
  "Locators and dates of segments are left out.",
  "Actors, ties and periods are left out.",
];

function textsLost({ documents, codings }: CodedProject): readonly string[] {
  return [
    ...(documents.length === 0 ? [] : [`${counted(documents.length, "text")} left out.`]),
    ...(codings.length === 0 ? [] : [`${counted(codings.length, "coding")} left out.`]),
  ];
}
