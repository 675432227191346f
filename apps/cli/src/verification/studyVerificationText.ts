import type { StudyVerification } from "@commonweal/case-study/node";
import { counted } from "../terminal/counted.ts";
import { plainText } from "../terminal/plainText.ts";

const named = (what: string, paths: readonly string[]): string[] =>
  paths.map((path) => `  ${what}: ${plainText(path)}`);

/** What was found in the output folder of a study, for people: a line a check, what is wrong under it. */
export function studyVerificationText(found: StudyVerification): string {
  const { outputs, inputs, ensembles, rewritten, version } = found;
  const { missing, changed, added } = outputs;
  const sets = ensembles.recomputed.reduce((sum, { from, to }) => sum + to - from, 0);
  const remade =
    version.made === version.verified
      ? []
      : [`Made by version ${plainText(version.made)}, verified by ${version.verified}.`];
  return [
    `${counted(outputs.listed, "output")}: ${missing.length} missing, ${changed.length} changed, ${added.length} added.`,
    ...[...named("missing", missing), ...named("changed", changed), ...named("added", added)],
    ...(inputs === null
      ? ["Inputs not checked: no case folder at hand; name it with --case."]
      : [
          `${counted(inputs.listed, "input")}: ${inputs.missing.length} missing, ${inputs.changed.length} changed.`,
          ...[...named("missing", inputs.missing), ...named("changed", inputs.changed)],
        ]),
    `${sets} of ${counted(ensembles.rows, "set")} of parameters in ${counted(ensembles.count, "ensemble")} run again: ${counted(ensembles.different.length, "block")} different.`,
    ...ensembles.different.map(
      ({ ensemble, from, to }) => `  different: ensemble ${ensemble}, sets ${from} to ${to - 1}`,
    ),
    ...(rewritten === null
      ? ["The study was not run again as a whole."]
      : [
          `${counted(rewritten.files, "file")} made again from the inputs: ${rewritten.different.length} different.`,
          ...named("different", rewritten.different),
        ]),
    ...remade,
    "",
  ].join("\n");
}
