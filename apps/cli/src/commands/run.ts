import { basename, join, resolve } from "node:path";
import { type CaseStudyRun, runCaseStudy } from "@commonweal/case-study/node";
import { type Command, Option } from "commander";
import type { Context } from "../terminal/Context.ts";
import { Failure } from "../terminal/Failure.ts";
import { progressOn } from "../terminal/progress.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface RunOptions {
  readonly out?: string;
  readonly seed?: number;
  readonly sets?: number;
  readonly draws?: number;
  readonly workers?: number;
  readonly lang: "en" | "zh";
  readonly json?: true;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function text({ verdicts, accepted, tried, warnings, report }: CaseStudyRun): string {
  const lines = verdicts.map(({ id, verdict, share, interval }) => {
    const counted =
      share === null || interval === null
        ? "no set accepted"
        : `holds in ${percent(share)} (${percent(interval.low)} to ${percent(interval.high)})`;
    return `  ${id}  ${verdict.padEnd(12)}  ${counted}`;
  });
  return [
    `${accepted} of ${tried} sets of parameters show every pattern of the case. Among them:`,
    ...lines,
    ...warnings.map((warning) => `Note: ${warning}`),
    `Report: ${report}`,
    "",
  ].join("\n");
}

/** Adds `commonweal run`. */
export function addRun(program: Command, { terminal, signal }: Context): void {
  program
    .command("run")
    .summary("run a case study from its folder to the report")
    .description(
      "Reads and checks a case folder, measures its networks, runs the model over sets of parameters, judges the propositions and writes the report.",
    )
    .argument("<case>", "case folder")
    .option("--out <dir>", "where outputs go (default: out/<name of the case folder>)")
    .option("--seed <n>", "seed (default: that of experiment.yaml)", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option("--sets <n>", "sets of parameters (default: size in experiment.yaml)", wholeNumber(1, 2 ** 24))
    .option(
      "--draws <n>",
      "networks drawn from uncertain ties of each period (default: 200)",
      wholeNumber(1, 100_000),
    )
    .option(
      "--workers <n>",
      "threads; results do not depend on it (default: all cores)",
      wholeNumber(1, 1024),
    )
    .addOption(new Option("--lang <language>", "language of the report").choices(["en", "zh"]).default("en"))
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ commonweal run cases/baibuting --out out/baibuting")
    .action(async (folder: string, { json, out, lang, ...numbers }: RunOptions) => {
      if (out === "" || (out !== undefined && resolve(out) === resolve(folder))) {
        const found = out === "" ? "an empty path" : "the case folder itself";
        throw new Failure(2, `error: option '--out <dir>': found ${found}; expected a folder of its own.`);
      }
      const result = await runCaseStudy({
        ...numbers,
        folder,
        lang,
        out: out ?? join("out", basename(resolve(folder))),
        onProgress: progressOn(terminal),
        signal,
      });
      terminal.stdout.write(json ? `${JSON.stringify(result)}\n` : text(result));
    });
}
