import {
  EvidenceError,
  type Finding,
  findPersonalData,
  nameIndex,
  pseudonyms,
  type ReviewRow,
} from "@commonweal/evidence";
import type { SharedCell } from "./SharedCell.ts";

export type Decisions = ReadonlyMap<string, ReviewRow["decision"]>;

/** A text of a case with what was found in it, and the keys under which decisions on them stand. */
export interface ReviewedCell {
  readonly cell: SharedCell;
  readonly key: string;
  readonly findings: readonly { readonly finding: Finding; readonly key: string }[];
}

/** The same words in the same column are one place, wherever they stand. */
export const placeOf = ({ file, column, text }: SharedCell): string => JSON.stringify([file, column, text]);

const findingPlace = (cell: SharedCell, { kind, start, length }: Finding): string =>
  JSON.stringify([placeOf(cell), kind, start, length]);

const given = (places: readonly string[], key: CryptoKey) =>
  pseudonyms(places, key, { prefix: "R", length: 24 });

/** The key of each text, by its place. O(texts). */
export function textKeys(
  cells: ReadonlyMap<string, SharedCell>,
  key: CryptoKey,
): Promise<ReadonlyMap<string, string>> {
  return given([...cells.keys()], key);
}

/**
 * Looks through texts, given by their place, and gives each of them and each finding its key. O(characters).
 *
 * @throws {EvidenceError} `limit-exceeded` where they hold more findings together.
 */
export async function reviewOf(
  cells: ReadonlyMap<string, SharedCell>,
  names: ReadonlyMap<string, string>,
  key: CryptoKey,
  limit: number,
): Promise<ReadonlyMap<string, ReviewedCell>> {
  const index = nameIndex(names);
  let total = 0;
  const found = [...cells].map(([place, cell]) => {
    const findings = findPersonalData(cell.text, { names: index, limit });
    total += findings.length;
    if (total > limit) {
      const message = `Found more than ${limit} findings in the texts of the case; expected at most that, or a higher limit.`;
      throw new EvidenceError("limit-exceeded", message, ["limit"]);
    }
    return { place, cell, findings };
  });
  const places = found.flatMap(({ place, cell, findings }) => [
    place,
    ...findings.map((finding) => findingPlace(cell, finding)),
  ]);
  const keys = await given(places, key);
  return new Map(
    found.map(({ place, cell, findings }) => [
      place,
      {
        cell,
        key: keys.get(place) as string,
        findings: findings.map((finding) => ({
          finding,
          key: keys.get(findingPlace(cell, finding)) as string,
        })),
      },
    ]),
  );
}

/** The review list of some texts, with the decisions that stand: each text, then the findings in it. */
export function reviewRows(reviewed: Iterable<ReviewedCell>, decisions: Decisions): ReviewRow[] {
  return [...reviewed].flatMap(({ cell: { file, row, column, text }, key, findings }): ReviewRow[] => [
    {
      key,
      decision: decisions.get(key) ?? "",
      kind: "text",
      confidence: "",
      file,
      row,
      column,
      start: "0",
      length: String(text.length),
      text,
    },
    ...findings.map(({ finding: { kind, confidence, start, length }, key: own }) => ({
      key: own,
      decision: decisions.get(own) ?? "",
      kind,
      confidence,
      file,
      row,
      column,
      start: String(start),
      length: String(length),
      text: text.slice(start, start + length),
    })),
  ]);
}
