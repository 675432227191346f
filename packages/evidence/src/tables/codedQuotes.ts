import { textPlaces } from "../exchange/positions/textPlaces.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import type { CodeSelection } from "./CodeSelection.ts";
import { codePath } from "./codePath.ts";
import { selectedCodings } from "./selectedCodings.ts";

/** A coded passage as people export it. */
export interface CodedQuote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Names from the top code down to the code. */
  readonly path: string;
  /** Name of the coder, the id where there is none. */
  readonly coder: string;
  readonly memo: string;
  readonly quote: string;
}

/**
 * Lists what was coded, word for word, in the order of documents and places.
 *
 * Places count code points from 0, the end is one past. Quotes are what people said: personal data, even where no name
 * stands in them.
 *
 * O(characters + codings log codings).
 *
 * @throws {EvidenceError} `unknown-code`, `unknown-document`, `unknown-coder` for a selection that the project does not have.
 */
export function codedQuotes(project: CodedProject, selection: CodeSelection = {}): readonly CodedQuote[] {
  const { documents, codings } = selectedCodings(project, selection);
  const pathOf = codePath(project.codes);
  const coders = new Map(project.coders.map(({ id, name }) => [id, name === "" ? id : name]));
  const byDocument = new Map(documents.map(({ id }) => [id, [] as (typeof codings)[number][]]));
  for (const coding of codings) byDocument.get(coding.document)?.push(coding);
  return documents.flatMap(({ id, name, content: { text } }) => {
    const places = textPlaces(text, false);
    const indexOf = (place: number): number => places.indexOf(place, inCodePoints) ?? text.length;
    const own = byDocument.get(id) ?? [];
    return own
      .sort((one, other) => one.start - other.start || one.end - other.end)
      .map(({ start, end, code, coder, memo }) => ({
        document: name === "" ? id : name,
        start,
        end,
        path: pathOf(code),
        coder: coders.get(coder) ?? coder,
        memo,
        quote: text.slice(indexOf(start), indexOf(end)),
      }));
  });
}

const inCodePoints = { unit: "code points", lineBreaks: "as stored", mark: false } as const;
