import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../apps/cli/src/main.ts";
import { fakeTerminal } from "../../apps/cli/src/terminal/fakeTerminal.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import type { CommandPage } from "./commandPage.ts";

/** Runs a page's commands from the sources, in a folder of their own beside `cases` and `examples`, and lists what is not as shown. */
export async function runCommands({ steps }: CommandPage): Promise<string[]> {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "commonweal-page-"));
  const failures: string[] = [];
  let printed = "";
  try {
    for (const name of ["cases", "examples"]) symlinkSync(join(repositoryRoot, name), join(folder, name));
    process.chdir(folder);
    for (const step of steps) {
      if (step.kind === "file") {
        mkdirSync(dirname(join(folder, step.name)), { recursive: true });
        writeFileSync(join(folder, step.name), step.text);
      } else if (step.kind === "output") {
        if (!withoutEnds(printed).includes(withoutEnds(step.text)))
          failures.push(`line ${step.line}: printed\n${printed}`);
      } else {
        const [program, ...argv] = step.argv;
        if (program !== "commonweal") {
          failures.push(`line ${step.line}: is no call of commonweal: ${program}`);
          continue;
        }
        const terminal = fakeTerminal();
        const code = await main(argv, terminal);
        printed = terminal.written.out;
        if (code !== 0) failures.push(`line ${step.line}: ended with ${code}: ${terminal.written.err}`);
      }
    }
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
  return failures;
}

/** A text without white space at the ends of its lines. */
function withoutEnds(text: string): string {
  return text.replace(/[ \t]+$/gm, "").trim();
}
