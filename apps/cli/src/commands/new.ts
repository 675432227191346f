import { newCaseFolder } from "@commonweal/case-study/node";
import type { Command } from "commander";
import type { Context } from "../terminal/Context.ts";

function text(folder: string, files: readonly string[]): string {
  return [
    `Wrote ${files.length} files:`,
    ...files.map((file) => `  ${file}`),
    "All of it is an invented example. Put your own in its place: first case.yaml, then actors.csv, then evidence/.",
    "Keep the first line of ties.csv alone, which `ties --write` fills, and delete what you do not need of series/.",
    `  commonweal inspect ${folder}    checks the folder`,
    `  commonweal ties ${folder}       makes ties of the codings; with --write they go to ties.csv`,
    `  commonweal run ${folder}        runs the study`,
    "You have documents? `commonweal import --help`. A project of NVivo, MAXQDA, ATLAS.ti or QualCoder? `commonweal convert --help`.",
    "",
  ].join("\n");
}

/** Adds `commonweal new`. */
export function addNew(program: Command, { terminal }: Context): void {
  program
    .command("new")
    .summary("write a small valid case folder, ready to edit")
    .description("Writes a small valid case folder with comments. Its content is an invented example.")
    .argument("<dir>", "a folder that is missing or empty")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ commonweal new my-case\n  $ commonweal run my-case")
    .action(async (folder: string, { json }: { readonly json?: true }) => {
      const files = await newCaseFolder(folder);
      terminal.stdout.write(json ? `${JSON.stringify({ files })}\n` : text(folder, files));
    });
}
