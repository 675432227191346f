import { stat } from "node:fs/promises";
import type { Command } from "commander";
import type { Context } from "../terminal/Context.ts";
import { Failure } from "../terminal/Failure.ts";
import type { Inspection } from "./Inspection.ts";
import { inspectCase } from "./inspectCase.ts";
import { inspectTable } from "./inspectTable.ts";

const counted = ["nodes", "ties", "sources", "segments", "codes", "codings"] as const;

function text({ format, title, report, ...counts }: Inspection): string {
  const { kept, merged, dropped, warnings } = report;
  return [
    `${title === undefined ? "" : `${title}: `}${format}`,
    ...counted.flatMap((what) => (counts[what] === undefined ? [] : [`  ${what.padEnd(9)}${counts[what]}`])),
    `  rows: ${kept} kept, ${merged} merged, ${dropped} dropped`,
    ...warnings.map((warning) => `  note: ${warning}`),
    "",
  ].join("\n");
}

async function inspectionOf(file: string): Promise<Inspection> {
  const status = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new Failure(
      1,
      "Found nothing at the path given; expected a case folder or a file.\nCheck the path and try again.",
    );
  });
  if (status.isDirectory()) return inspectCase(file);
  if (status.isFile() && file.toLowerCase().endsWith(".csv")) return inspectTable(file);
  throw new Failure(
    1,
    "Found a file of another kind; expected a case folder or a CSV table, whose name ends in .csv.\nSave the table as CSV and try again.",
  );
}

/** Adds `commonweal inspect`. */
export function addInspect(program: Command, { terminal }: Context): void {
  program
    .command("inspect")
    .summary("tell what is in a case folder or a CSV table, and check it")
    .description(
      "Reads a case folder or a CSV table (edge list, ties, actors), checks it and counts what is in it.",
    )
    .argument("<file>", "case folder, or a file whose name ends in .csv")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ commonweal inspect cases/baibuting")
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const inspection = await inspectionOf(file);
      terminal.stdout.write(json ? `${JSON.stringify(inspection)}\n` : text(inspection));
    });
}
