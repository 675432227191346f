import { basename } from "node:path";
import type { NetworkFile } from "@commonweal/actor-network";
import { documentFormats } from "@commonweal/evidence";
import { isShardName } from "@commonweal/evidence/node";
import type { Command } from "commander";
import { inspectDocument } from "../documents/inspectDocument.ts";
import { inspectImport } from "../documents/inspectImport.ts";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { loadNetwork } from "../networks/loadNetwork.ts";
import { pooledNotes } from "../networks/pooledNotes.ts";
import { readBytes } from "../networks/readBytes.ts";
import { inspectProject } from "../projects/inspectProject.ts";
import { isImportFolder } from "../projects/isImportFolder.ts";
import { isProjectPath } from "../projects/isProjectPath.ts";
import type { Context } from "../terminal/Context.ts";
import type { Inspection } from "./Inspection.ts";
import { inspectArchive } from "./inspectArchive.ts";
import { inspectCase } from "./inspectCase.ts";
import { inspectTable } from "./inspectTable.ts";
import { reportText } from "./reportText.ts";

interface InspectOptions {
  readonly from?: string;
  readonly encoding?: string;
  readonly json?: true;
}

const counted = [
  ...(["nodes", "ties", "documents", "sources", "segments", "codes", "codings"] as const),
  ...(["decisions", "findings", "people"] as const),
  ...(["pages", "paragraphs", "turns", "cues", "posts"] as const),
] as const;
const mostLabels = 1000;

function facts({ directed, weights, selfLoops, attributes }: Inspection): string[] {
  if (directed === undefined) return [];
  const loops = selfLoops ? `, ${selfLoops} self-loops` : "";
  const names = (of: "actors" | "ties") => attributes?.[of].join(", ") || "none";
  return [
    `  ${directed ? "directed" : "undirected"}, weights: ${weights}${loops}`,
    `  attributes of actors: ${names("actors")}; of ties: ${names("ties")}`,
  ];
}

/** What the reader of a format counts. */
function kindOf(format: string): "passages" | "items" | "documents" | "rows" {
  if (format === "import") return "documents";
  if (format === "qdpx" || format === "qdc") return "items";
  return documentFormats.some(({ id }) => id === format) ? "passages" : "rows";
}

function text(inspection: Inspection): string {
  const { format, title, report, ...counts } = inspection;
  return [
    `${title === undefined ? "" : `${title}: `}${format}`,
    ...counted.flatMap((what) => (counts[what] === undefined ? [] : [`  ${what.padEnd(11)}${counts[what]}`])),
    ...facts(inspection),
    reportText(report, kindOf(format)),
    "",
  ].join("\n");
}

/** What a reader of a network asks of it first. */
function factsOf(
  network: NetworkFile,
): Pick<Inspection, "directed" | "weights" | "selfLoops" | "attributes"> {
  const { weightMeans, weighted, sources, targets, actorAttributes, tieAttributes } = network;
  return {
    directed: network.directed,
    weights: weighted ? (weightMeans ?? "undeclared") : "none",
    selfLoops: sources.reduce((count, source, arc) => count + (source === targets[arc] ? 1 : 0), 0),
    attributes: {
      actors: actorAttributes.map(({ name }) => name),
      ties: tieAttributes.map(({ name }) => name),
    },
  };
}

async function inspectionOf(path: string, { from: format, encoding }: InspectOptions): Promise<Inspection> {
  if ((await kindOfPath(path)) === "folder")
    return (await isImportFolder(path)) ? inspectImport(path) : inspectCase(path);
  if (format === undefined && isShardName(basename(path))) return inspectImport(path);
  // An archive may be larger than memory, so it is told by its name.
  if (format === undefined && /\.warc(?:\.gz)?$/i.test(path)) return inspectArchive(path);
  const bytes = await readBytes(path);
  if (format === undefined && isProjectPath(path)) return inspectProject(bytes);
  const isTable = format === undefined && path.toLowerCase().endsWith(".csv");
  const table = isTable ? inspectTable(bytes, encoding) : null;
  const other = table ?? (await inspectDocument(bytes, { fileName: basename(path), format, encoding }));
  if (other) return other;
  const { network, report, ...found } = await loadNetwork({ path, format, encoding });
  return {
    format: found.format,
    nodes: network.order,
    ties: network.sources.length,
    labels: network.labels.slice(0, mostLabels),
    ...factsOf(network),
    ...(network.name === null ? {} : { title: network.name }),
    report: { ...report, warnings: [...report.warnings, ...pooledNotes(network)] },
  };
}

/** Adds `commonweal inspect`. */
export function addInspect(program: Command, { terminal }: Context): void {
  program
    .command("inspect")
    .summary("tell what is in a case folder, a network, a table or a document, and check it")
    .description(
      "Reads a case folder, a network of any format, a table of a case, a document (text, Markdown, Word, transcript, posts, web page, web archive) or a coded project (.qdpx, .qdc), checks it, counts what is in it and says what the reader did.",
    )
    .argument("<file>", "case folder or file")
    .option("--from <format>", "format of a network or a document (default: told by what the file holds)")
    .option("--encoding <name>", "encoding of the file, such as gb18030 (default: utf-8)")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ commonweal inspect cases/baibuting")
    .action(async (path: string, options: InspectOptions) => {
      const inspection = await inspectionOf(path, options);
      terminal.stdout.write(options.json ? `${JSON.stringify(inspection)}\n` : text(inspection));
    });
}
