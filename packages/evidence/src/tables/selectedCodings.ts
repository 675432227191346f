import { EvidenceError, type EvidenceErrorCode } from "../errors.ts";
import type { Code } from "../model/Code.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import type { TextCoding } from "../model/TextCoding.ts";
import type { CodeSelection } from "./CodeSelection.ts";

export interface SelectedCodings {
  readonly codes: readonly Code[];
  readonly documents: CodedProject["documents"];
  readonly codings: readonly TextCoding[];
}

/** The codes, documents and codings that a table is of. @throws {EvidenceError} for an id that the project does not have. */
export function selectedCodings(project: CodedProject, selection: CodeSelection): SelectedCodings {
  const codable = project.codes.filter(({ isCodable }) => isCodable);
  const codes =
    selection.codes === undefined ? codable : named(project.codes, selection.codes, "codes", "unknown-code");
  const documents =
    selection.documents === undefined
      ? project.documents
      : named(project.documents, selection.documents, "documents", "unknown-document");
  const coders =
    selection.coders === undefined
      ? project.coders
      : named(project.coders, selection.coders, "coders", "unknown-coder");
  const [kept, places, people] = [codes, documents, coders].map((list) => new Set(list.map(({ id }) => id)));
  const codings = project.codings.filter(
    ({ code, document, coder }) => kept?.has(code) && places?.has(document) && people?.has(coder),
  );
  return { codes, documents, codings };
}

function named<Item extends { readonly id: string }>(
  list: readonly Item[],
  ids: readonly string[],
  what: string,
  code: EvidenceErrorCode,
): readonly Item[] {
  const byId = new Map(list.map((item) => [item.id, item]));
  return ids.map((id, index) => {
    const item = byId.get(id);
    if (item) return item;
    const message = `Number ${index} of ${what}: found an id that the project does not have; expected one of its own.`;
    throw new EvidenceError(code, message, [what, index]);
  });
}
