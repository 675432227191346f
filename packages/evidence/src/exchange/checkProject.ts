import { EvidenceError, type EvidenceErrorCode } from "../errors.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import { codePointLength } from "../model/codePointLength.ts";

/**
 * Checks that a project holds together: ids differ within a list, every id that is named is there, codes form trees,
 * codings lie inside their document.
 *
 * O(characters + codes + codings).
 *
 * @example
 * const content = { format: "text", title: null, text: "四个志愿者", passages: [], properties: new Map() };
 * const code = { id: "help", name: "Help", parent: null, description: "", colour: null, isCodable: true };
 * const coding = { id: "k", coder: "c", document: "d", start: 2, end: 5, code: "help", memo: "" };
 * const project = {
 *   name: "Wards", coders: [{ id: "c", name: "A coder" }], codes: [code],
 *   documents: [{ id: "d", name: "Talk 1", content }], codings: [coding],
 * };
 * checkProject(project); // => undefined
 * @throws {EvidenceError} `duplicate-id`, `unknown-code`, `unknown-document`, `unknown-coder`, `code-cycle`,
 * `invalid-position`; its path is the list, the number in it from 0, and the field.
 */
export function checkProject({ coders, codes, documents, codings }: CodedProject): void {
  const coderIds = idsOf("coders", coders);
  const codeIds = idsOf("codes", codes);
  const documentIds = idsOf("documents", documents);
  idsOf("codings", codings);
  for (const [index, { parent }] of codes.entries()) {
    if (parent !== null && !codeIds.has(parent))
      throw fault("unknown-code", "codes", index, "parent", "code");
  }
  checkTrees(codes, codeIds);
  const lengths = documents.map(({ content }) => codePointLength(content.text));
  for (const [index, { document, coder, code, start, end }] of codings.entries()) {
    const number = documentIds.get(document);
    if (number === undefined) throw fault("unknown-document", "codings", index, "document", "document");
    if (!coderIds.has(coder)) throw fault("unknown-coder", "codings", index, "coder", "coder");
    if (!codeIds.has(code)) throw fault("unknown-code", "codings", index, "code", "code");
    const length = lengths[number] as number;
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length)
      continue;
    const message = `Coding ${index}: found the place ${start} to ${end}; expected whole numbers, start below end, within 0 to ${length}.`;
    throw new EvidenceError("invalid-position", message, ["codings", index]);
  }
}

function idsOf(list: string, items: readonly { readonly id: string }[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const earlier = ids.get(id);
    if (earlier !== undefined) {
      const message = `Number ${index} of ${list}: found the id of number ${earlier}; expected ids that differ.`;
      throw new EvidenceError("duplicate-id", message, [list, index, "id"]);
    }
    ids.set(id, index);
  }
  return ids;
}

/** Follows parents upwards, each code once. */
function checkTrees(codes: CodedProject["codes"], ids: ReadonlyMap<string, number>): void {
  const rooted = new Uint8Array(codes.length);
  for (let first = 0; first < codes.length; first += 1) {
    const path: number[] = [];
    let index: number | undefined = first;
    while (index !== undefined && rooted[index] === 0) {
      rooted[index] = 2;
      path.push(index);
      const parent: string | null | undefined = codes[index]?.parent;
      index = parent === null || parent === undefined ? undefined : ids.get(parent);
    }
    if (index !== undefined && rooted[index] === 2) {
      const message = `Number ${index} of codes: found a code that stands above itself; expected trees.`;
      throw new EvidenceError("code-cycle", message, ["codes", index, "parent"]);
    }
    for (const each of path) rooted[each] = 1;
  }
}

function fault(
  code: EvidenceErrorCode,
  list: string,
  index: number,
  field: string,
  what: string,
): EvidenceError {
  const message = `Number ${index} of ${list}, ${field}: found the id of no ${what}; expected a ${what} of the project.`;
  return new EvidenceError(code, message, [list, index, field]);
}
