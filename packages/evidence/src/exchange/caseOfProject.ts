import { nearCopies } from "../copies/nearCopies.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import type { Coding } from "../model/Coding.ts";
import { codingValue } from "../model/codingValue.ts";
import type { Segment } from "../model/Segment.ts";
import type { Source } from "../model/Source.ts";
import { tieCode } from "../model/tieCode.ts";
import { checkProject } from "./checkProject.ts";
import { unwrittenParaphrase } from "./unwrittenParaphrase.ts";

export interface CaseOfProjectOptions {
  /** The case's code for a code of the project, by its id. Default: the code's name. */
  readonly bindings?: ReadonlyMap<string, string>;
  /** Folds spellings when near-copies are looked for, as for `nearCopies`. Default: texts as they are. */
  readonly fold?: (text: string) => string;
}

export interface CaseEvidence {
  readonly sources: readonly Source[];
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
  /** Codes of the project that stand for no tie. */
  readonly untied: readonly string[];
  /** Codings of ties whose memo says no status and certainty; their value is empty. */
  readonly unvalued: number;
}

/** Gives ids that stand in a case folder, short in the place of GUIDs. */
function caseIds(items: readonly { readonly id: string }[], letter: string): ReadonlyMap<string, string> {
  const isKept = (id: string) => /^[a-z][\w.-]{0,63}$/i.test(id) && !guid.test(id);
  const taken = new Set(items.map(({ id }) => id).filter(isKept));
  let number = 0;
  const fresh = (): string => {
    do number += 1;
    while (taken.has(`${letter}${number}`));
    return `${letter}${number}`;
  };
  return new Map(items.map(({ id }) => [id, isKept(id) ? id : fresh()]));
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Turns a coded project into a case's sources, segments and codings.
 *
 * A document is a source, and those that are near-copies of one another are one independence group; a coded stretch is a
 * segment, one for all codings of the same place; its locator counts characters from 0. Ids of documents and coders that
 * can stand in a case folder are kept, but GUIDs, and others, become `s1`, `c1` and so on, in their order. A code named `relation:from:to:period`, or bound to such a
 * name, stands for a tie; the first line of a coding's memo is its value where it reads `status/certainty`, else the
 * value is empty. **No text of a document goes along**: what people said is personal data, so every paraphrase reads
 * "(to be paraphrased)" until the researcher has written it; so do publisher and date stay empty. Names of documents
 * and ids of coders, where they are no GUIDs, do go along.
 *
 * O(characters + codings), and what `nearCopies` takes.
 *
 * @example
 * const content = { format: "text", title: null, text: "四个志愿者", passages: [], properties: new Map() };
 * const code = { id: "help", name: "Help", parent: null, description: "", colour: null, isCodable: true };
 * const coding = { id: "k", coder: "c", document: "d", start: 2, end: 5, code: "help", memo: "present/high" };
 * const project = {
 *   name: "Wards", coders: [{ id: "c", name: "A coder" }], codes: [code],
 *   documents: [{ id: "d", name: "Talk 1", content }], codings: [coding],
 * };
 * const bindings = new Map([["help", "serves:club:residents:normal"]]);
 * const { segments, codings } = caseOfProject(project, { bindings });
 * segments; // => [{ id: "g1", source: "d", locator: "characters 2 to 5", paraphrase: "(to be paraphrased)", date: null }]
 * codings; // => [{ coder: "c", segment: "g1", code: "serves:club:residents:normal", value: "present/high" }]
 * @throws {EvidenceError} as `checkProject`.
 */
export function caseOfProject(project: CodedProject, options: CaseOfProjectOptions = {}): CaseEvidence {
  checkProject(project);
  const { bindings = new Map<string, string>(), fold } = options;
  const codes = new Map(
    project.codes.map(({ id, name }) => [id, bindings.get(id) ?? (name === "" ? id : name)]),
  );
  const documents = caseIds(project.documents, "s");
  const coders = caseIds(project.coders, "c");
  const texts = project.documents.map(({ id, content }) => ({
    id: documents.get(id) as string,
    text: content.text,
  }));
  const { groups } = nearCopies(texts, fold ? { fold } : {});
  const sources = project.documents.map(({ id, name }) => ({
    id: documents.get(id) as string,
    title: name === "" ? id : name,
    publisher: "",
    date: null,
    url: null,
    kind: "document",
    independenceGroup: groups.get(documents.get(id) as string) as string,
    caveat: "",
  }));
  const segments = new Map<string, Segment>();
  let unvalued = 0;
  const codings = project.codings.map(({ coder, document, start, end, code, memo }) => {
    const place = JSON.stringify([document, start, end]);
    const segment = segments.get(place) ?? {
      id: `g${segments.size + 1}`,
      source: documents.get(document) as string,
      locator: `characters ${start} to ${end}`,
      paraphrase: unwrittenParaphrase,
      date: null,
    };
    segments.set(place, segment);
    const bound = codes.get(code) as string;
    const said = memo.split("\n", 1)[0]?.trim() ?? "";
    const value = codingValue(said) === null ? "" : said;
    if (value === "" && tieCode(bound) !== null) unvalued += 1;
    return { coder: coders.get(coder) as string, segment: segment.id, code: bound, value };
  });
  const untied = project.codes
    .filter(({ id }) => tieCode(codes.get(id) as string) === null)
    .map(({ id }) => id);
  return { sources, segments: [...segments.values()], codings, untied, unvalued };
}
