import { newCaseFolder } from "@commonweal/case-study/node";
import type { Command } from "commander";
import type { Context } from "../terminal/Context.ts";

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
      terminal.stdout.write(
        json
          ? `${JSON.stringify({ files })}\n`
          : `Wrote ${files.length} files:\n${files.map((file) => `  ${file}\n`).join("")}Begin with case.yaml; \`commonweal inspect ${folder}\` checks the folder, \`commonweal run ${folder}\` runs it.\n`,
      );
    });
}
