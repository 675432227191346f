import { join } from "node:path";
import { reportText } from "../commands/reportText.ts";
import { counted } from "../terminal/counted.ts";
import type { CaseConversion } from "./convertToCase.ts";

/** Words for people, and what comes next. */
export function caseConversionText(conversion: CaseConversion, path: string, out: string): string {
  const { from, sources, groups, segments, codings, tied, unvalued, untied, files, report, lost } =
    conversion;
  const bindings = join(out, "bindings.csv");
  const again = `commonweal convert ${path} ${out} --to case --bindings ${bindings}`;
  return [
    `${from} → case: ${counted(sources, "source")} in ${counted(groups, "independence group")}, ${counted(segments, "segment")}, ${counted(codings, "coding")}`,
    reportText(report, "items"),
    ...lost.map((each) => `  lost: ${each}`),
    `  codings that stand for ties: ${tied}, of them without status/certainty in the memo: ${unvalued}`,
    `  codes that stand for no tie: ${untied}`,
    ...files.map((file) => `  ${join(out, file)}`),
    ...(files.includes("bindings.csv")
      ? [`Next: say in ${bindings} what tie a code stands for (relation:from:to:period), then \`${again}\`.`]
      : []),
    "Then write the paraphrases and put the three tables into evidence/ of a case folder; `commonweal ties` makes the ties.",
    "",
  ].join("\n");
}
