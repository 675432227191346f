import { writeTable } from "@commonweal/actor-network";
import { type PseudonymisedReport, pseudonymiseCase } from "@commonweal/case-study";
import {
  checkSharedFolder,
  readCaseFolder,
  readDocumentNames,
  writeSharedFolder,
} from "@commonweal/case-study/node";
import { writeReviewCsv } from "@commonweal/evidence";
import { writeAtomically } from "@commonweal/evidence/node";
import type { Command } from "commander";
import { isInside } from "../sharing/isInside.ts";
import { makeKeyFile } from "../sharing/makeKeyFile.ts";
import { pseudonymisedText } from "../sharing/pseudonymisedText.ts";
import { readDecisions } from "../sharing/readDecisions.ts";
import { readKeyFile } from "../sharing/readKeyFile.ts";
import { withoutWords } from "../sharing/withoutWords.ts";
import type { Context } from "../terminal/Context.ts";
import { Failure } from "../terminal/Failure.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface PseudonymiseOptions {
  readonly key: string;
  readonly out: string;
  readonly newKey?: true;
  readonly review?: string;
  readonly mapping?: string;
  readonly limit?: number;
  readonly json?: true;
}

/** What `--json` prints: paths of the copy and counts. */
interface Pseudonymised extends PseudonymisedReport {
  readonly files: readonly string[];
  readonly review: { readonly rows: number };
  /** What was read in evidence/documents for the names of speakers and authors. */
  readonly documents: { readonly read: number; readonly unread: number; readonly names: number };
  readonly warnings: readonly string[];
}

const forOwner = { mode: 0o600 };

/** Secrets stay out of what is shared, and the copy and the case out of each other. */
async function checkPlaces(
  folder: string,
  { key, out, review, mapping }: PseudonymiseOptions,
): Promise<void> {
  const apart = async (option: string, path: string | undefined, place: string, where: string) => {
    if (path === undefined || (path !== "" && !(await isInside(path, where)))) return;
    const found = path === "" ? "an empty path" : `${place}, or a path inside of it`;
    throw new Failure(2, `error: option '${option}': found ${found}; expected another path.`);
  };
  await apart("--out <dir>", out, "the case folder", folder);
  await apart("--out <dir>", folder, "itself, which the case folder is in", out);
  for (const [option, path] of [
    ["--key <file>", key],
    ["--mapping <file>", mapping],
    ["--review <file>", review],
  ] as const) {
    await apart(option, path, "the folder of --out", out);
    if (option !== "--review <file>") await apart(option, path, "the case folder", folder);
  }
  await apart("--review <file>", review, "the key file", key);
  await apart("--mapping <file>", mapping, "the key file", key);
  if (review !== undefined) await apart("--mapping <file>", mapping, "the review list", review);
}

async function pseudonymise(
  folder: string,
  options: PseudonymiseOptions,
  signal: AbortSignal,
): Promise<Pseudonymised> {
  const { key: keyFile, out, newKey, review: reviewFile, mapping: mappingFile } = options;
  await checkPlaces(folder, options);
  await checkSharedFolder(out);
  if (newKey) await makeKeyFile(keyFile);
  const { key, warning } = await readKeyFile(keyFile);
  const decisions = reviewFile === undefined ? new Map() : await readDecisions(reviewFile);
  const given = await readCaseFolder(folder);
  const { names, ...documents } = await readDocumentNames(folder);
  const { files, report, review, mapping } = await pseudonymiseCase(given, {
    key,
    decisions,
    names,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  signal.throwIfAborted();
  if (reviewFile !== undefined) await writeAtomically(reviewFile, writeReviewCsv(review), forOwner);
  if (mappingFile !== undefined) {
    const rows = mapping.map(({ kind, original, pseudonym }) => [kind, original, pseudonym]);
    await writeAtomically(mappingFile, writeTable(["kind", "original", "pseudonym"], rows), forOwner);
  }
  await writeSharedFolder(out, files);
  return {
    ...report,
    files: [...files.keys()],
    review: { rows: review.length },
    documents: { ...documents, names: names.length },
    warnings: warning === null ? [] : [warning],
  };
}

/** Adds `commonweal pseudonymise`. */
export function addPseudonymise(program: Command, { terminal, signal }: Context): void {
  program
    .command("pseudonymise")
    .summary("a copy of a case that can be shared")
    .description(
      "Writes a copy of a case folder with pseudonyms for names and ids. Texts are withheld until a review list releases them; who withdrew by evidence/consent.csv is taken out. Prints counts, never a word of the case.",
    )
    .argument("<case>", "case folder")
    .requiredOption("--key <file>", "secret key, kept outside the case and the copy")
    .requiredOption("--out <dir>", "a folder that is missing or empty, or an earlier copy")
    .option("--new-key", "make the key, readable by you alone; the file must not exist")
    .option(
      "--review <file>",
      "list of texts and findings to decide on: read if there, then brought up to date",
    )
    .option("--mapping <file>", "write who is behind each pseudonym, readable by you alone")
    .option("--limit <n>", "findings there may be in all texts (default 1000000)", wholeNumber(1, 1e9))
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ commonweal pseudonymise my-case --key ~/my-case.key --new-key --out shared --review ~/review.csv\n  then write keep or replace into the column decision of the list, and run it again without --new-key",
    )
    .action(async (folder: string, options: PseudonymiseOptions) => {
      const done = await pseudonymise(folder, options, signal).catch((error: unknown) => {
        throw withoutWords(error);
      });
      for (const warning of done.warnings) terminal.stderr.write(`Note: ${warning}\n`);
      const { files, review, documents, warnings, ...report } = done;
      terminal.stdout.write(
        options.json
          ? `${JSON.stringify(done)}\n`
          : `${pseudonymisedText(report, files.length, documents).join("\n")}\n${options.review === undefined ? "" : `Review list: ${review.rows} rows.\n`}`,
      );
    });
}
