import { EvidenceError } from "../errors.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import type { Coding } from "../model/Coding.ts";
import { codePointLength } from "../model/codePointLength.ts";
import type { Segment } from "../model/Segment.ts";
import type { Source } from "../model/Source.ts";
import { tieCode } from "../model/tieCode.ts";
import { plainDocument } from "./qde/plainDocument.ts";
import { uniqueIds } from "./qde/uniqueIds.ts";

/**
 * Turns a case's sources, segments and codings into a coded project, which other programs open.
 *
 * A source is a document whose text is its segments' paraphrases, one a paragraph; a coding is of the whole
 * paragraph, and its value is the memo. Codes that stand for ties are below their relation, which is a code that only
 * groups; the others are at the top. `caseOfProject` finds the codings again.
 *
 * O(characters).
 *
 * @example
 * const source = { id: "s1", title: "Report", publisher: "", date: null, url: null, kind: "report", independenceGroup: "s1", caveat: "" };
 * const segments = ["The list came.", "Who was asked?"].map((paraphrase, at) =>
 *   ({ id: `g${at}`, source: "s1", locator: "", paraphrase, date: null }));
 * const codings = [{ coder: "c", segment: "g1", code: "directs:office:committee:normal", value: "present/high" }];
 * const project = projectOfCase("Wards", [source], segments, codings);
 * project.documents[0].content.text; // => "The list came.\n\nWho was asked?"
 * project.codings[0]; // => { id: "coding 1", coder: "c", document: "s1", start: 16, end: 30, code: "directs:office:committee:normal", memo: "present/high" }
 * project.codes.map(({ name }) => name); // => ["directs", "directs:office:committee:normal"]
 * @throws {EvidenceError} `unknown-source`, `unknown-segment`; its path is the list, the number and the field.
 */
export function projectOfCase(
  name: string,
  sources: readonly Source[],
  segments: readonly Segment[],
  codings: readonly Coding[],
): CodedProject {
  const texts = new Map(sources.map(({ id }) => [id, { parts: [] as string[], length: 0 }]));
  const places = new Map<
    string,
    { readonly document: string; readonly start: number; readonly end: number }
  >();
  for (const [index, { id, source, paraphrase }] of segments.entries()) {
    const text = texts.get(source);
    if (!text) throw unknown("unknown-source", "segments", index, "source");
    const paragraph = paraphrase.replace(/\s*[\r\n]+\s*/g, " ");
    const end = text.length + codePointLength(paragraph);
    places.set(id, { document: source, start: text.length, end });
    text.parts.push(paragraph);
    text.length = end + 2;
  }
  const names = [...new Set(codings.map(({ code }) => code))];
  const relations = [...new Set(names.flatMap((code) => tieCode(code)?.relation ?? []))];
  const plain = { description: "", colour: null };
  const idFor = uniqueIds("code");
  for (const code of names) idFor(code);
  const groups = new Map(relations.map((relation) => [relation, idFor(`relation ${relation}`)]));
  return {
    name,
    coders: [...new Set(codings.map(({ coder }) => coder))].map((coder) => ({ id: coder, name: coder })),
    codes: [
      ...relations.map((relation) => ({
        ...plain,
        id: groups.get(relation) as string,
        name: relation,
        parent: null,
        isCodable: false,
      })),
      ...names.map((code) => {
        const tie = tieCode(code);
        return {
          ...plain,
          id: code,
          name: code,
          parent: tie === null ? null : (groups.get(tie.relation) as string),
          isCodable: true,
        };
      }),
    ],
    documents: sources.map(({ id, title }) => ({
      id,
      name: title,
      content: plainDocument(texts.get(id)?.parts.join("\n\n") ?? ""),
    })),
    codings: codings.map(({ coder, segment, code, value }, index) => {
      const place = places.get(segment);
      if (!place) throw unknown("unknown-segment", "codings", index, "segment");
      return { id: `coding ${index + 1}`, coder, ...place, code, memo: value };
    }),
  };
}

function unknown(code: "unknown-source" | "unknown-segment", list: string, index: number, field: string) {
  const message = `Number ${index} of ${list}: found the id of a ${field} that is not there; expected one that is given.`;
  return new EvidenceError(code, message, [list, index, field]);
}
