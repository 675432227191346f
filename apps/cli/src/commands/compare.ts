import { alignActors, compareNetworks, qap, type TieArrays } from "@commonweal/actor-network";
import type { Command } from "commander";
import { loadNetwork } from "../networks/loadNetwork.ts";
import { splitPeriod } from "../networks/splitPeriod.ts";
import type { Context } from "../terminal/Context.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";
import type { Comparison } from "./Comparison.ts";
import { comparisonText } from "./comparisonText.ts";

interface CompareOptions {
  readonly qap: number;
  readonly seed: number;
  readonly weighted?: true;
  readonly encoding?: string;
  readonly json?: true;
}

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
export function addCompare(program: Command, { terminal }: Context): void {
  program
    .command("compare")
    .summary("compare two networks on the same actors, against chance")
    .description(
      "Compares the ties of two networks: planned against actual, before against after, one relation against another. Actors are matched by their ids. The chance is that of actors in random order (QAP).",
    )
    .argument("<a>", "file of a network, or case folder with @period")
    .argument("<b>", "file of a network, or case folder with @period")
    .option("--qap <n>", "orders of the actors that are drawn", wholeNumber(1, 10_000_000), 5000)
    .option("--seed <n>", "seed of the draws", wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option("--weighted", "correlate the strengths of ties (default: whether there is a tie)")
    .option("--encoding <name>", "encoding of the files, such as gb18030 (default: utf-8)")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ commonweal compare cases/baibuting@normal cases/baibuting@emergency",
    )
    .action(async (a: string, b: string, options: CompareOptions) => {
      const { qap: draws, seed, weighted = false, encoding, json } = options;
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
