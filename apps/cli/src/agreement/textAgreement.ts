import {
  type CodedProject,
  codePath,
  type TextCoding,
  type UnitisingAgreement,
  unitisingAgreement,
} from "@commonweal/evidence";

/** How far coders of a project agree on the stretches that they mark. */
export interface TextAgreement extends Omit<UnitisingAgreement, "overlaps"> {
  /** Names of the coders. */
  readonly coders: readonly string[];
  /** Documents in which each of the coders has marked something. */
  readonly documents: number;
  /** Documents that only some of them, or none, have marked; nothing below looks at them. */
  readonly documentsLeftOut: number;
  /** Code points of the documents that are looked at. */
  readonly characters: number;
  readonly warnings: readonly string[];
}

/**
 * Compares the coders of a project, the documents that all of them have marked put end to end: what is not marked counts by
 * its length, so that their order changes nothing.
 */
export function textAgreement(project: CodedProject, ids: readonly string[], code?: string): TextAgreement {
  const marksOf = new Map(project.documents.map(({ id }) => [id, [] as TextCoding[]]));
  for (const coding of project.codings) {
    if (ids.includes(coding.coder)) marksOf.get(coding.document)?.push(coding);
  }
  const pathOf = codePath(project.codes);
  const joined: TextCoding[] = [];
  let [documents, length] = [0, 0];
  for (const { id, content } of project.documents) {
    const marks = marksOf.get(id) ?? [];
    if (ids.length < 2 || new Set(marks.map(({ coder }) => coder)).size < ids.length) continue;
    for (const mark of marks) {
      const path = pathOf(mark.code) || mark.code;
      if (code !== undefined && path !== code && mark.code !== code) continue;
      joined.push({ ...mark, document: "", start: mark.start + length, end: mark.end + length, code: path });
    }
    documents += 1;
    length += Array.from(content.text).length;
  }
  const { overlaps, together, codes } = unitisingAgreement(joined, { length, coders: ids });
  const nameOf = new Map(project.coders.map(({ id, name }) => [id, name || id]));
  return {
    coders: ids.map((id) => nameOf.get(id) ?? id),
    documents,
    documentsLeftOut: project.documents.length - documents,
    characters: length,
    together,
    codes,
    warnings: [
      ...(ids.length < 2 ? [`Found ${ids.length === 1 ? "1 coder" : "0 coders"}; agreement needs two.`] : []),
      ...(ids.length > 1 && documents === 0
        ? ["No document was marked by all of these coders; --coders takes two of them."]
        : []),
      ...(overlaps === 0
        ? []
        : [`Codes of one coder overlap ${overlaps} times: no figure over all codes is defined.`]),
    ],
  };
}
