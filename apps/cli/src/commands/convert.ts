import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { networkFormats, type ReadReport, writeNetwork } from "@commonweal/actor-network";
import { writeAtomically } from "@commonweal/evidence/node";
import type { Command } from "commander";
import { loadNetwork } from "../networks/loadNetwork.ts";
import { splitPeriod } from "../networks/splitPeriod.ts";
import { caseConversionText } from "../projects/caseConversionText.ts";
import { convertProject, type ProjectConversion } from "../projects/convertProject.ts";
import { convertToCase } from "../projects/convertToCase.ts";
import { isImportFolder } from "../projects/isImportFolder.ts";
import { isProjectPath } from "../projects/isProjectPath.ts";
import { knownTargets } from "../projects/knownTargets.ts";
import type { Context } from "../terminal/Context.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { reportText } from "./reportText.ts";

interface ConvertOptions {
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
  readonly encoding?: string;
  readonly bindings?: string;
  readonly json?: true;
}

interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly nodes: number;
  readonly ties: number;
  readonly report: ReadReport;
  /** What the written format cannot hold. */
  readonly lost: readonly string[];
}

function formatOf(file: string, wanted: string | undefined): string {
  const extension = extname(file).slice(1).toLowerCase();
  const found =
    wanted === undefined
      ? networkFormats.find(({ extensions }) => extensions.includes(extension))
      : networkFormats.find(({ id }) => id === wanted);
  if (found) return found.id;
  const [option, given] = wanted === undefined ? ["<out>", extension] : ["--to <format>", wanted];
  throw new Failure(2, `error: '${option}': found ${JSON.stringify(given)}; expected ${knownTargets}.`);
}

async function isImport(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status?.isDirectory() === true && isImportFolder(path);
}

function projectText(conversion: ProjectConversion): string {
  const { from, to, sources, codes, codings, report, lost } = conversion;
  return [
    `${from} → ${to}: ${counted(sources, "text")}, ${counted(codes, "code")}, ${counted(codings, "coding")}`,
    reportText(report, "items"),
    ...(lost.length === 0 ? ["  nothing was lost"] : lost.map((each) => `  lost: ${each}`)),
    "",
  ].join("\n");
}

function text({ from, to, nodes, ties, report, lost }: Conversion): string {
  return [
    `${from} → ${to}: ${counted(nodes, "actor")}, ${counted(ties, "tie")}`,
    reportText(report),
    ...(lost.length === 0 ? ["  nothing was lost"] : lost.map((each) => `  lost: ${each}`)),
    "",
  ].join("\n");
}

/** Adds `commonweal convert`. */
export function addConvert(program: Command, { terminal }: Context): void {
  const formats = networkFormats.map(({ id, name }) => `  ${id.padEnd(14)}${name}`).join("\n");
  program
    .command("convert")
    .summary("write a network or a coded project in another format and say what that format cannot hold")
    .description(
      "Reads a network from a file of any format, or from a case folder, and writes it in another. A coded project of NVivo, MAXQDA, ATLAS.ti or QualCoder (.qdpx, .qdc) becomes another such file, its codebook (.csv), a folder of plain files, or a network of the codes that overlap; a case folder becomes a project too, with its paraphrases as texts, and so do the documents of an import. With --to case a project becomes sources.csv, segments.csv and codings.csv of a case, none of its words among them, and bindings.csv, in which you say what tie a code stands for.",
    )
    .argument("<in>", "file of a network, coded project, import, or case folder, also with @period")
    .argument(
      "<out>",
      "file to write; its end tells the format, and without one it is a folder for a project",
    )
    .option("--from <format>", "format of <in> (default: told by what it holds)")
    .option("--to <format>", "format of <out>, or case (default: told by its end)")
    .option("--bindings <file>", "with --to case: table of the ties that codes stand for (code, name, tie)")
    .option("--period <id>", "of a case folder: one period (default: ties of all periods, pooled)")
    .option("--encoding <name>", "encoding of <in>, such as gb18030 (default: utf-8)")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      `\nFormats of networks, for --from and --to:\n${formats}\n\nExamples:\n  $ commonweal convert network.gexf network.net\n  $ commonweal convert project.qdpx codes.csv\n  $ commonweal convert my-case project.qdpx\n  $ commonweal convert project.qdpx evidence --to case --bindings evidence/bindings.csv`,
    )
    .action(
      async (
        path: string,
        out: string,
        { from: format, to, period, encoding, bindings, json }: ConvertOptions,
      ) => {
        if (to === "case") {
          const conversion = await convertToCase(path, out, bindings);
          terminal.stdout.write(
            json ? `${JSON.stringify(conversion)}\n` : caseConversionText(conversion, path, out),
          );
          return;
        }
        if (bindings !== undefined) {
          throw new Failure(2, "error: option '--bindings': found it without --to case; expected both.");
        }
        if (isProjectPath(path) || isProjectPath(out) || (await isImport(path))) {
          const conversion = await convertProject(path, out);
          terminal.stdout.write(json ? `${JSON.stringify(conversion)}\n` : projectText(conversion));
          return;
        }
        const target = formatOf(out, to);
        const source = period === undefined ? await splitPeriod(path) : { path, period };
        const { network, report, format: from } = await loadNetwork({ ...source, format, encoding });
        const written = writeNetwork(network, target);
        await writeAtomically(out, written.text);
        const { order: nodes, sources } = network;
        const conversion = { from, to: target, nodes, ties: sources.length, report, lost: written.lost };
        terminal.stdout.write(json ? `${JSON.stringify(conversion)}\n` : text(conversion));
      },
    );
}
