import type { CodedProject } from "../../model/CodedProject.ts";
import type { TextCoding } from "../../model/TextCoding.ts";
import { quoteForm } from "../positions/quoteForm.ts";
import { textPlaces } from "../positions/textPlaces.ts";
import { guids } from "./guids.ts";
import { writeCodes } from "./writeCodes.ts";
import { xmlText } from "./xmlText.ts";

const stored = { unit: "code points", lineBreaks: "as stored", mark: false } as const;

/** The XML of a project, the name of each document's file in its order, and how many characters XML could not hold. */
export function projectXml(project: CodedProject, modified: string | null) {
  const { name, coders, codes, documents, codings } = project;
  const guid = guids();
  const xml = xmlText();
  const byDocument = new Map<string, TextCoding[]>(documents.map(({ id }) => [id, []]));
  for (const coding of codings) byDocument.get(coding.document)?.push(coding);
  xml.open("Project", {
    xmlns: "urn:QDA-XML:project:1.0",
    name,
    origin: "Commonweal",
    ...(modified === null ? {} : { modifiedDateTime: modified }),
  });
  if (coders.length > 0) {
    xml.open("Users", {});
    for (const coder of coders) xml.empty("User", { guid: guid("user", coder.id), name: coder.name });
    xml.close();
  }
  if (codes.length > 0) {
    xml.open("CodeBook", {});
    writeCodes(xml, codes, (id) => guid("code", id));
    xml.close();
  }
  const files = documents.map(({ id }) => `${guid("document", id)}.txt`);
  if (documents.length > 0) xml.open("Sources", {});
  for (const [index, { id, name: title, content }] of documents.entries()) {
    const attributes = {
      guid: guid("document", id),
      name: title,
      plainTextPath: `internal://${files[index]}`,
    };
    const own = byDocument.get(id) ?? [];
    if (own.length === 0) {
      xml.empty("TextSource", attributes);
      continue;
    }
    const places = textPlaces(content.text, false);
    xml.open("TextSource", attributes);
    for (const coding of own) {
      const from = places.indexOf(coding.start, stored) ?? 0;
      const quote = content.text.slice(from, places.indexOf(coding.end, stored) ?? from);
      const creatingUser = guid("user", coding.coder);
      xml.open("PlainTextSelection", {
        guid: guid("selection", `of ${coding.id}`),
        name: quoteForm(quote),
        startPosition: String(coding.start),
        endPosition: String(coding.end),
        creatingUser,
      });
      if (coding.memo !== "") xml.text("Description", coding.memo);
      xml.open("Coding", { guid: guid("coding", coding.id), creatingUser });
      xml.empty("CodeRef", { targetGUID: guid("code", coding.code) });
      xml.close();
      xml.close();
    }
    xml.close();
  }
  if (documents.length > 0) xml.close();
  xml.close();
  return { ...xml.finish(), files };
}
