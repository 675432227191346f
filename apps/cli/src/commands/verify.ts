import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type StudyVerification, verifyStudy } from "@commonweal/case-study/node";
import { readManifest, type SweepVerification, verifySweep } from "@commonweal/experiments/node";
import { type Command, InvalidArgumentError } from "commander";
import { modelMessages } from "../sweeps/modelMessages.ts";
import { modelSource } from "../sweeps/modelSource.ts";
import { secondsPerRunOption } from "../sweeps/secondsPerRunOption.ts";
import { sweepProgress } from "../sweeps/sweepProgress.ts";
import type { Context } from "../terminal/Context.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { progressOn } from "../terminal/progress.ts";
import { refuseOptions } from "../terminal/refuseOptions.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";
import { caseFolderOf } from "../verification/caseFolderOf.ts";
import { isStudyFolder } from "../verification/isStudyFolder.ts";
import { studyFaults } from "../verification/studyFaults.ts";
import { studyVerificationText } from "../verification/studyVerificationText.ts";

interface VerifyOptions {
  readonly recompute: number;
  readonly seed: number;
  readonly workers?: number;
  readonly models?: string;
  readonly secondsPerRun?: number;
  readonly case?: string;
  readonly rewrite: boolean;
  readonly json?: true;
}

function share(text: string): number {
  const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError(`Found ${JSON.stringify(text)}; expected a share from 0 to 1.`);
}

/** Adds `commonweal verify`. */
export function addVerify(program: Command, { terminal, signal }: Context): void {
  program
    .command("verify")
    .summary("check the files of a study or a sweep, and compute some of it again")
    .description(
      "Checks every file of a study or a sweep against its checksum, and runs a sample of it again to compare the bytes. With the case folder at hand, a study's inputs are checked too, and the whole study is run again in memory to compare every file. Exit code 1 where anything is missing, added, broken or different.",
    )
    .argument("<dir>", "output folder of a study, or folder of a sweep")
    .option(
      "--case <dir>",
      "of a study: its case folder (default: cases/<id of the case> or <id of the case>, if there)",
    )
    .option("--no-rewrite", "of a study: do not run all of it again, though the case folder is at hand")
    .option(
      "--recompute <share>",
      "share of the shards, or of the sets of parameters, that are run again, from 0 to 1",
      share,
      0.01,
    )
    .option("--seed <n>", "chooses them", wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option("--workers <n>", "threads, or processes of a program (default: all cores)", wholeNumber(1, 1024))
    .option(
      "--models <dir>",
      "of a sweep: folder that paths of modules and programs are taken from (default: .)",
    )
    .addOption(secondsPerRunOption())
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ commonweal verify out/baibuting --case cases/baibuting\n  $ commonweal verify out/growth --recompute 0.05",
    )
    .action(async (folder: string, options: VerifyOptions) => {
      if (await isStudyFolder(folder)) {
        refuseOptions(options, ["models", "secondsPerRun"], "a study", "a sweep");
        const { recompute, seed, workers, rewrite } = options;
        const found = await verifyStudy({
          out: folder,
          folder: await caseFolderOf(folder, options.case),
          recompute,
          seed,
          workers,
          rewrite,
          onProgress: progressOn(terminal),
          signal,
        });
        terminal.stdout.write(options.json ? `${JSON.stringify(found)}\n` : studyVerificationText(found));
        const faults = studyFaults(found);
        if (faults > 0) {
          throw new Failure(
            1,
            `${counted(faults, "thing")} not as expected in the study.\n${studyNext(found)}`,
          );
        }
        return;
      }
      const { recompute, seed, workers = availableParallelism(), models = ".", secondsPerRun } = options;
      const manifest = await readManifest(join(folder, "manifest.json"));
      const ofStudies = { case: options.case, noRewrite: options.rewrite ? undefined : true };
      refuseOptions(ofStudies, ["case", "noRewrite"], "a sweep", "the output of a study");
      const found = await verifySweep({
        folder,
        model: modelSource(manifest, models),
        workers,
        secondsPerRun,
        recompute,
        seed,
        onProgress: sweepProgress(terminal, "shards"),
        onMessage: modelMessages(terminal),
        signal,
      });
      terminal.stdout.write(options.json ? `${JSON.stringify(found)}\n` : text(found));
      const { missing, invalid, different } = found;
      const wrong = missing.length + invalid.length + different.length;
      if (wrong === 0) return;
      const next =
        different.length > 0
          ? "The model gives other results than those in the folder: it has changed, or takes chance from elsewhere than its seed."
          : "Run the sweep again: it goes on with what is missing or broken.";
      throw new Failure(1, `${counted(wrong, "shard")} of ${found.shards} not as expected.\n${next}`);
    });
}

function studyNext({ version, inputs }: StudyVerification): string {
  if (version.made !== version.verified) {
    return `Version ${version.made} made the study and this is ${version.verified}: verify with the former before you judge.`;
  }
  return inputs !== null && inputs.missing.length + inputs.changed.length > 0
    ? "Name the case folder as it was when the study was run, or run the study again."
    : "Do not trust the files named; `commonweal run` makes them again.";
}

function text({ shards, missing, invalid, recomputed, different }: SweepVerification): string {
  return [
    `${counted(shards, "shard")}: ${missing.length} missing, ${invalid.length} broken.`,
    `${recomputed.length} run again: ${different.length} different.`,
    "",
  ].join("\n");
}
