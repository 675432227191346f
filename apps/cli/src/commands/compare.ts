import { alignActors, compareNetworks, qap, type TieArrays } from "@commonweal/actor-network";
import { type Command, Option } from "commander";
import { caseComparisonCsv } from "../comparisons/caseComparisonCsv.ts";
import { caseComparisonText } from "../comparisons/caseComparisonText.ts";
import { compareCaseFolders } from "../comparisons/compareCaseFolders.ts";
import { kindOfCompared } from "../comparisons/kindOfCompared.ts";
import { loadNetwork } from "../networks/loadNetwork.ts";
import { splitPeriod } from "../networks/splitPeriod.ts";
import type { Context } from "../terminal/Context.ts";
import { progressOn } from "../terminal/progress.ts";
import { refuseOptions } from "../terminal/refuseOptions.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";
import type { Comparison } from "./Comparison.ts";
import { comparisonText } from "./comparisonText.ts";

interface CompareOptions {
  readonly qap?: number;
  readonly seed?: number;
  readonly sets?: number;
  readonly draws?: number;
  readonly workers?: number;
  readonly lang?: "en" | "zh";
  readonly csv?: true;
  readonly weighted?: true;
  readonly encoding?: string;
  readonly json?: true;
}

const ofRuns = ["sets", "seed", "draws", "workers"] as const;
const ofCases = ["sets", "draws", "workers", "lang", "csv"] as const;

const noCommonActor =
  "The networks name no actor in common, so that nothing below compares them; actors are matched by their ids.";

const reasons = {
  qap: "All pairs of one network have the same number, so that there is no correlation.",
  hammingShare: "There are fewer than two actors.",
  jaccard: "Neither network has a tie.",
  recall: "The first network has no tie.",
  improvisation: "The second network has no tie.",
};

/** Adds `commonweal compare`. */
export function addCompare(program: Command, { terminal, signal }: Context): void {
  program
    .command("compare")
    .summary("compare two networks on the same actors against chance, or two cases side by side")
    .description(
      "Compares the ties of two networks: planned against actual, before against after, one relation against another. Actors are matched by their ids. The chance is that of actors in random order (QAP). Of two cases it sets evidence, measures by period and verdicts side by side, and says what cannot be compared.",
    )
    .argument(
      "<a>",
      "file of a network, case folder with @period; or a case folder, or the output of its run",
    )
    .argument("<b>", "the same of the other")
    .option(
      "--qap <n>",
      "of networks: orders of the actors that are drawn (default: 5000)",
      wholeNumber(1, 10_000_000),
    )
    .option(
      "--seed <n>",
      "seed of the draws (default: 1; of a case that is run: that of experiment.yaml)",
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option("--weighted", "of networks: correlate the strengths of ties (default: whether there is a tie)")
    .option("--encoding <name>", "of networks: encoding of the files, such as gb18030 (default: utf-8)")
    .option("--sets <n>", "of cases that are run: sets of parameters", wholeNumber(1, 2 ** 24))
    .option("--draws <n>", "of cases that are run: networks drawn of each period", wholeNumber(1, 100_000))
    .option("--workers <n>", "of cases that are run: threads", wholeNumber(1, 1024))
    .addOption(
      new Option("--lang <language>", "language of a comparison of cases (default: en)").choices([
        "en",
        "zh",
      ]),
    )
    .option("--json", "print one JSON document")
    .addOption(new Option("--csv", "print a comparison of cases as a CSV table").conflicts("json"))
    .addHelpText(
      "after",
      "\nExamples:\n  $ commonweal compare cases/baibuting@normal cases/baibuting@emergency\n  $ commonweal compare out/baibuting out/wuhan-comparison\n  $ commonweal compare cases/baibuting cases/wuhan-comparison --sets 1024",
    )
    .action(async (a: string, b: string, options: CompareOptions) => {
      const kind = await kindOfCompared([a, b]);
      if (kind !== "networks") {
        refuseOptions(options, ["qap", "weighted", "encoding"], "cases", "networks");
        if (kind === "outputs") refuseOptions(options, ofRuns, "outputs of runs", "a case, which is run");
        const { seed, sets, draws, workers, lang = "en", json, csv } = options;
        const given = Object.entries({ seed, sets, draws, workers }).filter(
          ([, value]) => value !== undefined,
        );
        const compared = await compareCaseFolders([a, b], {
          ...Object.fromEntries(given),
          onProgress: progressOn(terminal),
          signal,
        });
        if (csv) terminal.writeTable(caseComparisonCsv(compared));
        else
          terminal.stdout.write(json ? `${JSON.stringify(compared)}\n` : caseComparisonText(compared, lang));
        return;
      }
      refuseOptions(options, ofCases, "networks", "two cases or outputs of runs");
      const { qap: draws = 5000, seed = 1, weighted = false, encoding, json } = options;
      const sources = await Promise.all([splitPeriod(a), splitPeriod(b)]);
      const [first, second] = [
        await loadNetwork({ ...sources[0], encoding }),
        await loadNetwork({ ...sources[1], encoding }),
      ];
      const { ids, networks, present } = alignActors([first.network, second.network]);
      const [left, right] = networks as readonly [TieArrays, TieArrays];
      const outcome = qap(left, right, { draws, seed, weighted });
      const compared = compareNetworks(left, right);
      const missingIn = (network: number) => ids.filter((_, actor) => present[network]?.[actor] === 0);
      const values: Readonly<Record<string, unknown>> = { qap: outcome, ...compared };
      const comparison: Comparison = {
        actors: ids.length,
        onlyA: missingIn(1),
        onlyB: missingIn(0),
        ...compared,
        qap: outcome && { ...outcome, seed, weighted },
        undefined: Object.fromEntries(Object.entries(reasons).filter(([name]) => values[name] === null)),
        warnings: [
          ...(first.network.ids.length > 0 && missingIn(1).length === first.network.ids.length
            ? [noCommonActor]
            : []),
          ...first.report.warnings,
          ...second.report.warnings,
        ],
      };
      terminal.stdout.write(json ? `${JSON.stringify(comparison)}\n` : comparisonText(comparison));
    });
}
