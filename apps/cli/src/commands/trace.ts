import { nearestIds, traceResult } from "@commonweal/case-study";
import { readStudyTrace } from "@commonweal/case-study/node";
import type { Command } from "commander";
import type { Context } from "../terminal/Context.ts";
import { Failure } from "../terminal/Failure.ts";
import { plainText } from "../terminal/plainText.ts";
import { numbersText } from "../tracing/numbersText.ts";
import { traceText } from "../tracing/traceText.ts";

/** Adds `commonweal trace`. */
export function addTrace(program: Command, { terminal }: Context): void {
  program
    .command("trace")
    .summary("from a number of a study down to the segments and sources behind it")
    .description(
      "Follows one number of a finished study down: how it comes about, the ties it rests on with the segments for and against each, the sources with their independence groups and caveats, the parameters with their provenance, and what is assumed. Without an id it lists the numbers of the study by group.",
    )
    .argument("<out>", "output folder of a study")
    .argument("[id]", "id of a number")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ commonweal run cases/baibuting --out out/baibuting\n  $ commonweal trace out/baibuting proposition.P2.share",
    )
    .action(async (out: string, id: string | undefined, { json }: { readonly json?: true }) => {
      const trace = await readStudyTrace(out);
      if (id === undefined) {
        const { numbers } = trace;
        terminal.stdout.write(json ? `${JSON.stringify({ numbers })}\n` : numbersText(trace));
        return;
      }
      const found = traceResult(trace, id);
      if (found === null) {
        const ids = trace.numbers.map((number) => number.id);
        const near = nearestIds(ids, id).map(plainText).join(", ");
        throw new Failure(2, `error: The study has no number of this id. Nearest: ${near || "none"}.`);
      }
      terminal.stdout.write(json ? `${JSON.stringify(found)}\n` : traceText(found));
    });
}
