import type { XmlElement, XmlVisitor } from "@commonweal/actor-network";
import { EvidenceError } from "../../errors.ts";
import { plainGuid } from "./plainGuid.ts";
import type { Qde, QdeCoding, QdeNote, QdeSelection, QdeText } from "./Qde.ts";
import { skippedKinds } from "./skippedKinds.ts";

const containers = new Set(["Users", "CodeBook", "Codes", "Sources", "Notes", "Cases", "Variables"]);
for (const name of ["Links", "Sets", "Graphs"]) containers.add(name);
/** Sources that are no text but may hold one, and parts of them that may hold codings. */
const around = new Set(["PDFSource", "PictureSource", "AudioSource", "VideoSource"]);
const parts = new Set(["PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection"]);
const texts = new Set(["TextSource", "Representation", "TextDescription", "Transcript"]);
const selections = new Set(["PlainTextSelection", "TranscriptSelection"]);

/** Fills what a project says, element by element, of which there may be `most`. */
export function qdeVisitor(qde: Qde, most: number): XmlVisitor {
  const codes: number[] = [];
  let elements = 0;
  let text: QdeText | null = null;
  let selection: QdeSelection | null = null;
  let coding: QdeCoding | null = null;
  let note: QdeNote | null = null;

  const skip = (kind: string): "skip" => {
    qde.skipped.set(kind, (qde.skipped.get(kind) ?? 0) + 1);
    return "skip";
  };
  const count = ({ place }: XmlElement): void => {
    elements += 1;
    if (elements <= most) return;
    const message = `Line ${place.join(", column ")}: found more than ${most} elements; expected at most that, or a higher limit.`;
    throw new EvidenceError("limit-exceeded", message, place);
  };
  const notesAround = (parent: string): string[] | undefined => {
    if (parent === "Coding") return coding?.notes;
    if (selections.has(parent)) return selection?.notes;
    return parent === "Code" ? qde.codes[codes.at(-1) ?? -1]?.notes : undefined;
  };

  const openItem = ({ name, attributes, parent }: XmlElement, inside: string): "skip" | undefined => {
    const given = (attribute: string): string => attributes[attribute] ?? "";
    const guid = plainGuid(given("guid"));
    if (name === "User") qde.users.push({ guid, name: given("name") });
    else if (name === "Code" && (inside === "Codes" || inside === "Code")) {
      const above = codes.at(-1) ?? null;
      const [colour, codable] = [given("color"), given("isCodable")];
      codes.push(qde.codes.length);
      qde.codes.push({
        guid,
        name: given("name"),
        colour,
        codable,
        parent: above,
        description: "",
        notes: [],
      });
    } else if (texts.has(name) && inside !== "PDFSelection") {
      const [path, richPath] = [given("plainTextPath"), given("richTextPath")];
      const outer = plainGuid(parent?.attributes.guid ?? "");
      const title = given("name") || (around.has(inside) ? (parent?.attributes.name ?? "") : "");
      text = {
        guid: guid || outer,
        name: title,
        path,
        richPath,
        content: null,
        selections: [],
        codings: [],
        marks: new Map(),
      };
      qde.texts.push(text);
    } else if (selections.has(name) && text && texts.has(inside)) {
      const [start, end] =
        name === "TranscriptSelection" ? ["fromSyncPoint", "toSyncPoint"] : ["startPosition", "endPosition"];
      const user = plainGuid(given("creatingUser") || given("modifyingUser"));
      selection = {
        name: given("name"),
        user,
        start: given(start),
        end: given(end),
        description: "",
        codings: [],
        notes: [],
      };
      text.selections.push(selection);
    } else if (name === "Coding" && text && (selections.has(inside) || texts.has(inside))) {
      coding = { guid, user: plainGuid(given("creatingUser")), code: "", notes: [] };
      (selections.has(inside) ? (selection?.codings ?? text.codings) : text.codings).push(coding);
    } else if (name === "Note" && inside === "Notes") {
      note = { path: given("plainTextPath"), content: "" };
      qde.notes.set(guid, note);
    } else return skip(skippedKinds.get(name) ?? "other");
    return undefined;
  };

  return {
    open: (element) => {
      const { name, attributes, parent } = element;
      count(element);
      if (parent === null) {
        openRoot(qde, element);
        return undefined;
      }
      const inside = parent.name;
      if (containers.has(name)) return undefined;
      if (around.has(name) || parts.has(name)) {
        skip(skippedKinds.get(name) ?? "other");
        return undefined;
      }
      if (name === "Case") qde.cases.add(plainGuid(attributes.guid ?? ""));
      if (name === "CodeRef" && inside === "Coding" && coding)
        coding.code = plainGuid(attributes.targetGUID ?? "");
      else if (name === "NoteRef") notesAround(inside)?.push(plainGuid(attributes.targetGUID ?? ""));
      else if (name === "SyncPoint")
        text?.marks.set(plainGuid(attributes.guid ?? ""), attributes.position ?? "");
      else if (name !== "Description" && name !== "PlainTextContent") {
        return openItem(element, inside);
      }
      return undefined;
    },
    close: ({ name, parent }, content) => {
      const inside = parent?.name ?? "";
      if (name === "Code") codes.pop();
      else if (name === "Coding") coding = null;
      else if (selections.has(name)) selection = null;
      else if (texts.has(name)) text = null;
      else if (name === "Note") note = null;
      else if (name === "PlainTextContent") {
        if (inside === "Note" && note) note.content = content;
        else if (texts.has(inside) && text) text.content = content;
      } else if (name === "Description") {
        const code = qde.codes[codes.at(-1) ?? -1];
        if (inside === "Code" && code) code.description = content;
        else if (selections.has(inside) && selection) selection.description = content;
        else if (content.trim() !== "") skip("description");
      }
    },
  };
}

function openRoot(qde: Qde, { name, attributes, place }: XmlElement): void {
  if (name !== "Project" && name !== "CodeBook") {
    const message = `Line ${place.join(", column ")}: found another root; expected the element Project or CodeBook.`;
    throw new EvidenceError("invalid-file", message, place);
  }
  qde.name = attributes.name ?? "";
  qde.origin = attributes.origin ?? "";
  const vocabulary = Object.entries(attributes).find(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  const own = Object.values(attributes).some((value) => /^urn:QDA-XML:/i.test(value));
  qde.isForeign = vocabulary !== undefined && !own;
}
