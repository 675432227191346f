import { createRequire } from "node:module";
import { Command } from "commander";
import { addAgree } from "./commands/agree.ts";
import { addAnalyse } from "./commands/analyse.ts";
import { addCompare } from "./commands/compare.ts";
import { addConvert } from "./commands/convert.ts";
import { addImport } from "./commands/import.ts";
import { addInspect } from "./commands/inspect.ts";
import { addInterrupt } from "./commands/interrupt.ts";
import { addMeasure } from "./commands/measure.ts";
import { addNew } from "./commands/new.ts";
import { addPseudonymise } from "./commands/pseudonymise.ts";
import { addQca } from "./commands/qca.ts";
import { addRun } from "./commands/run.ts";
import { addShard } from "./commands/shard.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addSweep } from "./commands/sweep.ts";
import { addTables } from "./commands/tables.ts";
import { addTies } from "./commands/ties.ts";
import { addTrace } from "./commands/trace.ts";
import { addVerify } from "./commands/verify.ts";
import { addWorker } from "./commands/worker.ts";
import type { Context } from "./terminal/Context.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

/** Builds the command line with all its commands. */
export function programOf(context: Context): Command {
  const { stdout, stderr } = context.terminal;
  const program = new Command("commonweal")
    .description("Case studies of how state, capital and society govern a community together.")
    .version(version)
    .option("--debug", "show where in the program a failure happened")
    .addHelpText("after", "\nExample:\n  $ commonweal new my-case\n  $ commonweal run my-case")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  addRun(program, context);
  addTrace(program, context);
  addNew(program, context);
  addInspect(program, context);
  addImport(program, context);
  addTies(program, context);
  addConvert(program, context);
  addTables(program, context);
  addMeasure(program, context);
  addCompare(program, context);
  addInterrupt(program, context);
  addQca(program, context);
  addSimulate(program, context);
  addSweep(program, context);
  addShard(program, context);
  addWorker(program, context);
  addVerify(program, context);
  addAnalyse(program, context);
  addAgree(program, context);
  addPseudonymise(program, context);
  for (const command of program.commands) {
    command.copyInheritedSettings(program).option("--debug", "show where in the program a failure happened");
  }
  return program;
}
