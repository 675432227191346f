import type { Code } from "../model/Code.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import type { CodeSelection } from "./CodeSelection.ts";
import { selectedCodings } from "./selectedCodings.ts";

export interface CodesByDocument {
  /** Names the columns. */
  readonly codes: readonly Code[];
  /** Names the rows. */
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  /** A row a document, in it a number a code. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Counts how often each code was given in each document, by all coders together.
 *
 * Whole numbers from 0; more than 0 is the 1 of a table of zeros and ones. Codings of codes below a code do not count
 * for it, and two coders who give one code to one passage count twice.
 *
 * O(codings + documents × codes).
 *
 * @throws {EvidenceError} `unknown-code`, `unknown-document`, `unknown-coder` for a selection that the project does not have.
 */
export function codesByDocument(project: CodedProject, selection: CodeSelection = {}): CodesByDocument {
  const { codes, documents, codings } = selectedCodings(project, selection);
  const columns = new Map(codes.map(({ id }, column) => [id, column]));
  const rows = new Map(documents.map(({ id }, row) => [id, row]));
  const counts = documents.map(() => new Array<number>(codes.length).fill(0));
  for (const { code, document } of codings) {
    const row = counts[rows.get(document) as number] as number[];
    const column = columns.get(code) as number;
    row[column] = (row[column] as number) + 1;
  }
  return { codes, documents: documents.map(({ id, name }) => ({ id, name })), counts };
}
