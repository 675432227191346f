import { writeTable } from "@commonweal/actor-network";
import { type CodedProject, writeCodebookCsv, writeTextCodingsCsv } from "@commonweal/evidence";

/** A project as plain files: tables of codes, codings, coders and documents, and a text a document, by their names. */
export function projectFiles({
  coders,
  codes,
  documents,
  codings,
}: CodedProject): ReadonlyMap<string, string> {
  const paths = documents.map((_, index) => `texts/${index + 1}.txt`);
  const rows = documents.map(({ id, name }, index) => [id, name, paths[index] ?? ""]);
  return new Map([
    ["codes.csv", writeCodebookCsv(codes)],
    ["codings.csv", writeTextCodingsCsv(codings)],
    [
      "coders.csv",
      writeTable(
        ["id", "name"],
        coders.map(({ id, name }) => [id, name]),
      ),
    ],
    ["documents.csv", writeTable(["id", "name", "text"], rows)],
    ...documents.map(({ content }, index) => [paths[index] ?? "", content.text] as const),
  ]);
}
