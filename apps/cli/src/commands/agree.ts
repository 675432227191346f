import { join } from "node:path";
import { agreementOfCodings, EvidenceError, Level, readCodingsCsv } from "@commonweal/evidence";
import { type Command, Option } from "commander";
import { agreementReasons } from "../agreement/agreementReasons.ts";
import { agreementText } from "../agreement/agreementText.ts";
import { textAgreement } from "../agreement/textAgreement.ts";
import { textAgreementText } from "../agreement/textAgreementText.ts";
import { writeDisagreements } from "../agreement/writeDisagreements.ts";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { readBytes } from "../networks/readBytes.ts";
import { isProjectPath } from "../projects/isProjectPath.ts";
import { loadProject } from "../projects/loadProject.ts";
import type { Context } from "../terminal/Context.ts";
import { commaList } from "../terminal/commaList.ts";
import { Failure } from "../terminal/Failure.ts";
import { refuseOptions } from "../terminal/refuseOptions.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface AgreeOptions {
  readonly coders?: readonly string[];
  readonly code?: string;
  readonly level?: Level;
  readonly seed?: number;
  readonly disagreements?: string;
  readonly json?: true;
}

const description = [
  "Tells how far coders agree beyond chance, code by code and over all codes: percent, Cohen's kappa (two coders), Gwet's AC1 (which stays high where a code is rare), and Krippendorff's alpha with an interval from 1000 draws of the segments.",
  "Of a coded project (.qdpx) it tells how far coders mark the same stretches of the documents that all of them have marked: Krippendorff's alpha of units, and percent, kappa and AC1 by character.",
  'Of a table the unit is a segment. Who gave a segment any code has coded it, and has said that the other codes do not apply there. Who gave it none has not coded it and counts as missing: to say that a segment was read and holds nothing, give it a code of its own, such as "none". Segments that one coder alone has coded are left out. Values are compared where two coders or more gave the code with a value.',
].join("\n\n");

/** Adds `commonweal agree`. */
export function addAgree(program: Command, { terminal }: Context): void {
  program
    .command("agree")
    .summary("how far coders agree, by code and over all")
    .description(description)
    .argument(
      "<codings>",
      "CSV file with coder, segment, code, value; a case folder; or a coded project (.qdpx)",
    )
    .option("--coders <names>", "coders to compare, with commas between them (default: all)", commaList)
    .option("--code <code>", "one code (default: all)")
    .addOption(
      new Option("--level <level>", "what differences between values mean (default: nominal)").choices(
        Level.options,
      ),
    )
    .option("--seed <n>", "seed of the draws (default: 1)", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option("--disagreements <file>", "also write who said what where coders do not agree, as CSV")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ commonweal agree my-case --coders first,second --disagreements to-discuss.csv\n  $ commonweal agree project.qdpx",
    )
    .action(async (path: string, options: AgreeOptions) => {
      if (isProjectPath(path)) {
        const agreement = await agreementInTexts(path, options);
        terminal.stdout.write(options.json ? `${JSON.stringify(agreement)}\n` : textAgreementText(agreement));
        return;
      }
      const { coders, code, level = "nominal", seed = 1, disagreements: file, json } = options;
      const { codings, lines, report } = readCodingsCsv(await readBytes(await tableOf(path)));
      const missing = (coders ?? []).findIndex((name) => codings.every(({ coder }) => coder !== name));
      if (missing >= 0) {
        throw new Failure(2, `error: Name ${missing + 1} of --coders has no coding in the table.`);
      }
      if (code !== undefined && codings.every((coding) => coding.code !== code)) {
        throw new Failure(2, "error: The code of --code has no coding in the table.");
      }
      const { disagreements, ...found } = atLine(lines, () =>
        agreementOfCodings(codings, {
          ...(coders && { coders }),
          ...(code !== undefined && { codes: [code] }),
          level,
          seed,
        }),
      );
      if (file !== undefined) await writeDisagreements(file, disagreements);
      const agreement = agreementReasons({
        ...found,
        level,
        seed,
        disagreements: disagreements.length,
        warnings: [...report.warnings, ...found.warnings],
      });
      terminal.stdout.write(json ? `${JSON.stringify(agreement)}\n` : agreementText(agreement));
    });
}

/** Agreement on stretches of the texts of a project. */
async function agreementInTexts(path: string, options: AgreeOptions) {
  refuseOptions(
    options,
    ["disagreements", "level", "seed"],
    "a project",
    "a table of codings or a case folder",
  );
  const { coders, code } = options;
  const { project } = await loadProject(path);
  const marking = new Set(project.codings.map(({ coder }) => coder));
  const known = project.coders.filter(({ id }) => marking.has(id));
  const ids = (coders ?? known.map(({ id }) => id)).map((given, index) => {
    const found = known.find(({ id }) => id === given) ?? known.find(({ name }) => name === given);
    if (found) return found.id;
    throw new Failure(2, `error: Name ${index + 1} of --coders has no coding in the project.`);
  });
  const agreement = textAgreement(project, [...new Set(ids)], code);
  if (code === undefined || agreement.documents === 0 || agreement.codes.length > 0) return agreement;
  throw new Failure(2, "error: The code of --code has no coding in the documents that are compared.");
}

/** The table itself, or that of a case folder. */
async function tableOf(path: string): Promise<string> {
  if ((await kindOfPath(path)) === "file") return path;
  const table = join(path, "evidence", "codings.csv");
  if ((await kindOfPath(table)) === "file") return table;
  throw new Failure(
    1,
    "Found a folder at evidence/codings.csv; expected a file.\nCheck the path and try again.",
  );
}

/** Says the line of the table instead of the place among the codings. */
function atLine<Result>(lines: readonly number[], take: () => Result): Result {
  try {
    return take();
  } catch (error) {
    const place = error instanceof EvidenceError && error.code === "invalid-rating" ? error.path[0] : null;
    if (!(error instanceof Error) || typeof place !== "number") throw error;
    const message = error.message.replace(/^Coding \d+/, `Line ${lines[place]}`);
    throw new Failure(1, `${message}\nMend the file, choose another --level, or look at one --code.`, {
      cause: error,
    });
  }
}
