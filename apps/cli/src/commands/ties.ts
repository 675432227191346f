import { join } from "node:path";
import { type CaseFolder, caseTies, readCase, tieDifferences, tiesTable } from "@commonweal/case-study";
import { readCaseFolder } from "@commonweal/case-study/node";
import { tieCode } from "@commonweal/evidence";
import { writeAtomically } from "@commonweal/evidence/node";
import type { Command } from "commander";
import type { Context } from "../terminal/Context.ts";
import type { TiesMade } from "./TiesMade.ts";
import { tiesText } from "./tiesText.ts";

interface TiesOptions {
  readonly write?: boolean;
  readonly json?: true;
}

function tiesOf(folder: CaseFolder): Omit<TiesMade, "written"> {
  const { ties, undecided } = caseTies(folder);
  const made = new Set(ties.map(({ id }) => id));
  const codings = folder.codings.filter(({ code }) => tieCode(code) !== null);
  return {
    ties,
    undecided,
    differences: tieDifferences(folder.ties, ties),
    codings: codings.length,
    coders: new Set(codings.map(({ coder }) => coder)).size,
    decisions: folder.decisions.filter(({ value }) => value !== "").length,
    kept: folder.ties.flatMap(({ id }) => (made.has(id) ? [] : [id])),
  };
}

/** Writes the table, unless the folder would not be a valid case with it. */
async function writeTies(path: string, folder: CaseFolder, { ties, kept }: Omit<TiesMade, "written">) {
  const table = tiesTable([...ties, ...folder.ties.filter(({ id }) => kept.includes(id))]);
  const files = new Map(folder.files.map((file) => [file.path, file.bytes]));
  readCase(files.set("ties.csv", new TextEncoder().encode(table)));
  await writeAtomically(join(path, "ties.csv"), table);
}

/** Adds `commonweal ties`. */
export function addTies(program: Command, { terminal }: Context): void {
  program
    .command("ties")
    .summary("make a case's ties from its codings, each with a probability")
    .description(
      "Makes the ties of a case from its codings and decisions by one rule, gives each the probability that its segments lend it, and compares them with ties.csv. Sources that repeat one another count once.",
    )
    .argument("<case>", "case folder")
    .option("--write", "write them to ties.csv; ties that no coding makes stay at its end")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ commonweal ties cases/baibuting")
    .action(async (path: string, { write = false, json }: TiesOptions) => {
      const folder = await readCaseFolder(path);
      const made = tiesOf(folder);
      if (write) await writeTies(path, folder, made);
      const result: TiesMade = { ...made, written: write };
      terminal.stdout.write(json ? `${JSON.stringify(result)}\n` : tiesText(result));
    });
}
