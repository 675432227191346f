import type { Code } from "../../model/Code.ts";
import type { CodedProject } from "../../model/CodedProject.ts";
import type { TextCoding } from "../../model/TextCoding.ts";
import type { FoundConvention } from "../positions/conventionOf.ts";
import type { PositionConvention } from "../positions/PositionConvention.ts";
import type { FoundText } from "./FoundText.ts";
import { placeOf } from "./placeOf.ts";
import type { Qde, QdeCoding } from "./Qde.ts";
import { uniqueIds } from "./uniqueIds.ts";

interface Placing {
  readonly qde: Qde;
  readonly found: readonly FoundText[];
  readonly codes: readonly Code[];
  readonly positions: FoundConvention;
  readonly noteText: (id: string) => string | null;
  readonly joined: (parts: readonly (string | null)[]) => string;
  readonly skip: (kind: string, count?: number) => void;
}

/** How a project counts, whatever the file did. */
const own: PositionConvention = { unit: "code points", lineBreaks: "one", mark: false };

/** Puts every coding at its place in code points; what has no place, or names no code, is counted. O(codings log characters). */
export function placedCodings({ qde, found, codes, positions, noteText, joined, skip }: Placing) {
  const codings: TextCoding[] = [];
  const idFor = uniqueIds("coding");
  const known = new Set(codes.map(({ id }) => id));
  const coders = new Map<string, CodedProject["coders"][number]>();
  for (const { guid, name } of qde.users) {
    if (!coders.has(guid) && guid !== "") coders.set(guid, { id: guid, name });
  }
  let cut = 0;

  const coderFor = (user: string): string => {
    const id = user === "" ? "unknown" : user;
    if (!coders.has(id)) coders.set(id, { id, name: "" });
    return id;
  };
  const add = (
    coding: QdeCoding,
    place: Pick<TextCoding, "document" | "start" | "end">,
    user = "",
    memo = "",
  ): void => {
    if (!known.has(coding.code)) {
      const isCase = qde.cases.has(coding.code);
      skip(isCase ? "coding with a case" : "coding with a code that is not in the codebook");
      return;
    }
    const coder = coderFor(coding.user === "" ? user : coding.user);
    codings.push({
      id: idFor(coding.guid),
      coder,
      ...place,
      code: coding.code,
      memo: joined([memo, ...coding.notes.map(noteText)]),
    });
  };

  for (const { text, id: document, places } of found) {
    const length = places.positionOf(places.text.length, own);
    for (const coding of text.codings) {
      if (length === 0) skip("coding of nothing");
      else add(coding, { document, start: 0, end: length });
    }
    for (const { user, start, end, description, notes, codings: applied } of text.selections) {
      if (applied.length === 0) {
        skip("selection without a code");
        continue;
      }
      const [first, last] = [placeOf(start, text.marks), placeOf(end, text.marks)];
      const fault = faultOf(first, last);
      const from = first === null ? null : places.indexOf(first, positions.convention);
      const to = last === null ? null : places.indexOf(last, positions.convention);
      if (fault !== null || from === null) {
        skip(fault ?? "coding outside its text", applied.length);
        continue;
      }
      const span = {
        start: places.positionOf(from, own),
        end: places.positionOf(to ?? places.text.length, own),
      };
      if (span.end <= span.start) {
        skip(from === places.text.length ? "coding outside its text" : "coding of nothing", applied.length);
        continue;
      }
      if (to === null) cut += applied.length;
      const memo = joined([description, ...notes.map(noteText)]);
      for (const coding of applied) add(coding, { document, ...span }, user, memo);
    }
  }
  return { codings, coders: [...coders.values()], cut };
}

function faultOf(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return "coding without a place";
  if (last < first) return "coding that ends before it starts";
  return last === first ? "coding of nothing" : null;
}
