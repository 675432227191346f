import { join } from "node:path";
import { type ReadReport, writeMatrixCsv, writeTable } from "@commonweal/actor-network";
import {
  type CodedProject,
  type CodeSelection,
  codeCooccurrence,
  codedQuotes,
  codesByDocument,
  codesToNetwork,
  wordCounts,
} from "@commonweal/evidence";
import { writeAtomically } from "@commonweal/evidence/node";
import { type Command, Option } from "commander";
import { loadProject } from "../projects/loadProject.ts";
import { namedCodes } from "../projects/namedCodes.ts";
import type { Context } from "../terminal/Context.ts";
import { commaList } from "../terminal/commaList.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { reportText } from "./reportText.ts";

type Within = "overlap" | "passage" | "document";

interface TablesOptions {
  readonly out: string;
  readonly within: Within;
  readonly words?: true;
  readonly codes?: readonly string[];
  readonly documents?: readonly string[];
  readonly coders?: readonly string[];
  readonly json?: true;
}

interface TablesMade {
  readonly documents: number;
  readonly codes: number;
  readonly quotes: number;
  readonly within: Within;
  readonly files: readonly string[];
  readonly report: ReadReport;
}

/** Ids of things named by id or by name. */
function idsOf(
  list: readonly { readonly id: string; readonly name: string }[],
  given: readonly string[],
  what: string,
) {
  return given.flatMap((each) => {
    const exact = list.filter(({ id }) => id === each);
    const found = exact.length > 0 ? exact : list.filter(({ name }) => name === each);
    if (found.length > 0) return found.map(({ id }) => id);
    const message = `error: option '--${what}': found ${JSON.stringify(each)}; expected ids or names of ${what} of the project, with commas between.`;
    throw new Failure(2, message);
  });
}

function selectionOf(project: CodedProject, { codes, documents, coders }: TablesOptions): CodeSelection {
  return {
    ...(codes === undefined ? {} : { codes: idsOf(project.codes, codes, "codes") }),
    ...(documents === undefined ? {} : { documents: idsOf(project.documents, documents, "documents") }),
    ...(coders === undefined ? {} : { coders: idsOf(project.coders, coders, "coders") }),
  };
}

function tablesOf(project: CodedProject, selection: CodeSelection, within: Within) {
  const { codes, documents, counts } = codesByDocument(project, selection);
  const header = ["document", ...namedCodes(codes).map(({ id }) => id)];
  const rows = (value: (count: number) => number) =>
    counts.map((row, index) => [documents[index]?.name || (documents[index]?.id ?? ""), ...row.map(value)]);
  const together = codeCooccurrence(project, { ...selection, within });
  const network = codesToNetwork({ ...together, codes: namedCodes(together.codes) });
  const quotes = codedQuotes(project, selection);
  const files = new Map([
    [
      "codes-by-document.csv",
      writeTable(
        header,
        rows((count) => count),
      ),
    ],
    [
      "codes-by-document-01.csv",
      writeTable(
        header,
        rows((count) => (count > 0 ? 1 : 0)),
      ),
    ],
    ["co-occurrence.csv", writeMatrixCsv(network).text],
    [
      "quotes.csv",
      writeTable(
        ["document", "start", "end", "code", "coder", "memo", "quote"],
        quotes.map(({ document, start, end, path, coder, memo, quote }) => [
          document,
          start,
          end,
          path,
          coder,
          memo,
          quote,
        ]),
      ),
    ],
  ]);
  return { files, documents: documents.length, codes: codes.length, quotes: quotes.length };
}

/** How often each word stands in each document. */
function wordsTable({ documents }: CodedProject, { documents: only }: CodeSelection): string {
  const chosen = documents.filter(({ id }) => only === undefined || only.includes(id));
  const names = new Map(chosen.map(({ id, name }) => [id, name || id]));
  const counts = wordCounts(chosen.map(({ id, content }) => ({ id, text: content.text })));
  return writeTable(
    ["document", "word", "count"],
    counts.map(({ document, word, count }) => [names.get(document) ?? document, word, count]),
  );
}

function text(out: string, { documents, codes, quotes, within, files, report }: TablesMade): string {
  return [
    `${counted(documents, "document")}, ${counted(codes, "code")}, ${counted(quotes, "quote")}; co-occurrence by ${within}`,
    reportText(report, "items"),
    ...files.map((file) => `  ${join(out, file)}`),
    "",
  ].join("\n");
}

const filesHelp = `Files:
  codes-by-document.csv     how often each code was given in each document
  codes-by-document-01.csv  whether it was: 0 or 1
  co-occurrence.csv         how often two codes stand together; a matrix
  quotes.csv                a row a coding; share it like the interviews
  words.csv                 with --words: document, word and how often; Chinese is cut as the Intl.Segmenter of this Node does it`;

/** Adds `commonweal tables`. */
export function addTables(program: Command, { terminal }: Context): void {
  program
    .command("tables")
    .summary("codes by document, co-occurrence and quotes of a coded project, as CSV")
    .description(
      "Writes the tables that are else exported by hand from a coded project: how often each code was given in each document, whether it was, how often two codes stand together (a matrix that measure and convert take as a network), and the quotes with document, place, path of the code, coder and memo.",
    )
    .argument(
      "<project>",
      ".qdpx of NVivo, MAXQDA, ATLAS.ti, QualCoder and others, an import, or a case folder",
    )
    .requiredOption("--out <folder>", "where to write")
    .addOption(
      new Option(
        "--within <what>",
        "what stands together: codings that overlap, one passage, or one document",
      )
        .choices(["overlap", "passage", "document"])
        .default("overlap"),
    )
    .option("--words", "also how often each word stands in each document: words.csv")
    .option("--codes <list>", "only these, by name or id", commaList)
    .option("--documents <list>", "only these, by name or id", commaList)
    .option("--coders <list>", "only these, by name or id", commaList)
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      `\n${filesHelp}\n\nExample:\n  $ commonweal tables project.qdpx --out tables --within passage`,
    )
    .action(async (path: string, options: TablesOptions) => {
      const { out, within, words, json } = options;
      const { project, report } = await loadProject(path);
      const selection = selectionOf(project, options);
      const { files, ...counts } = tablesOf(project, selection, within);
      if (words) files.set("words.csv", wordsTable(project, selection));
      for (const [name, content] of files) await writeAtomically(join(out, name), content);
      const made: TablesMade = { ...counts, within, files: [...files.keys()], report };
      terminal.stderr.write("quotes.csv holds what people said, and memos: share it like the interviews.\n");
      terminal.stdout.write(json ? `${JSON.stringify(made)}\n` : text(out, made));
    });
}
