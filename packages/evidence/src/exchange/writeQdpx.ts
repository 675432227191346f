import { counted } from "../counted.ts";
import { writeZip } from "../documents/zip/writeZip.ts";
import { EvidenceError } from "../errors.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import { checkProject } from "./checkProject.ts";
import { projectXml } from "./qde/projectXml.ts";

export interface WriteQdpxOptions {
  /** When the project was last changed, as an ISO date and time. Default: not said, so that equal projects give equal bytes. */
  readonly modified?: string;
}

/**
 * Writes a project as REFI-QDA (`.qdpx`), for NVivo, MAXQDA, ATLAS.ti, QualCoder and others.
 *
 * Texts go in as UTF-8 with LF and no byte order mark, so that all ways of counting line ends agree; positions are code
 * points. Each coding is a selection of its own that repeats the beginning of its text as its name; the memo is its
 * description. An id that is a GUID stays, any other becomes one that the id always gives again. `lost` says what the
 * format cannot hold. The file holds the full texts and the coders' names: it is as personal as the project.
 *
 * O(characters).
 *
 * @example
 * const content = { format: "text", title: null, text: "四个志愿者", passages: [], properties: new Map() };
 * const code = { id: "help", name: "Help", parent: null, description: "", colour: null, isCodable: true };
 * const coding = { id: "k", coder: "c", document: "d", start: 2, end: 5, code: "help", memo: "" };
 * const project = {
 *   name: "Wards", coders: [{ id: "c", name: "A coder" }], codes: [code],
 *   documents: [{ id: "d", name: "Talk 1", content }], codings: [coding],
 * };
 * const { bytes, lost } = writeQdpx(project);
 * lost; // => []
 * readQdpx(bytes).project.codings.map(({ start, end }) => [start, end]); // => [[2, 5]]
 * @throws {EvidenceError} as `checkProject`; `invalid-text` for a text with U+000D, or a date that is none;
 * `limit-exceeded` for over 200 levels of codes.
 * @see QDA-XML 1.0, schema of projects, 18 March 2019, https://www.qdasoftware.org
 */
export function writeQdpx(
  project: CodedProject,
  options: WriteQdpxOptions = {},
): { readonly bytes: Uint8Array; readonly lost: readonly string[] } {
  checkProject(project);
  const { modified = null } = options;
  if (
    modified !== null &&
    !/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(modified)
  ) {
    const message = "Found a date of another form; expected a date and time such as 2020-01-23T10:00:00Z.";
    throw new EvidenceError("invalid-text", message, ["modified"]);
  }
  const { documents } = project;
  const broken = documents.findIndex(({ content }) => content.text.includes("\r"));
  if (broken >= 0) {
    const message = `Number ${broken} of documents: found U+000D; expected lines that end with U+000A.`;
    throw new EvidenceError("invalid-text", message, ["documents", broken, "content"]);
  }
  const { xml, files, replaced } = projectXml(project, modified);
  const encoder = new TextEncoder();
  const texts = documents.map(({ content: { text } }, index) => ({
    name: `sources/${files[index]}`,
    // A reader takes the first mark for the encoding's.
    content: encoder.encode(text.startsWith("\uFEFF") ? `\uFEFF${text}` : text),
  }));
  const bytes = writeZip([{ name: "project.qde", content: encoder.encode(xml) }, ...texts]);
  return { bytes, lost: lossesOf(project, replaced) };
}

function lossesOf({ documents }: CodedProject, replaced: number): readonly string[] {
  const count = (has: (document: CodedProject["documents"][number]) => boolean) =>
    documents.filter(has).length;
  const broken = count(({ content }) => /\p{Surrogate}/u.test(content.text));
  const told = count(({ content }) =>
    content.passages.some(({ speaker, time }) => speaker !== null || time !== null),
  );
  const known = count(({ content }) => content.properties.size > 0 || content.title !== null);
  return [
    ...(replaced === 0
      ? []
      : [`${counted(replaced, "character")} of names and memos that XML cannot hold: replaced.`]),
    ...(broken === 0 ? [] : [`Half characters in ${counted(broken, "text")} are replaced.`]),
    ...(told === 0 ? [] : [`Speakers and times of ${counted(told, "document")} are left out.`]),
    ...(known === 0 ? [] : [`Titles and properties of ${counted(known, "document")} are left out.`]),
  ];
}
