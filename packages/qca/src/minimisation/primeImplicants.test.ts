import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Term } from "../model/termText.ts";
import { primeImplicants } from "./primeImplicants.ts";

/** All rows of some levels, the first condition the slowest. */
function allRows(levels: readonly number[]): number[][] {
  return levels.reduce<number[][]>(
    (rows, count) => rows.flatMap((row) => Array.from({ length: count }, (_, level) => [...row, level])),
    [[]],
  );
}

function allTerms(levels: readonly number[]): Term[] {
  return levels.reduce<(number | null)[][]>(
    (terms, count) =>
      terms.flatMap((term) => [
        ...Array.from({ length: count }, (_, level) => [...term, level]),
        [...term, null],
      ]),
    [[]],
  );
}

const holds = (term: Term, row: readonly number[]) =>
  term.every((level, at) => level === null || level === row[at]);
const key = (term: Term) => term.map((level) => level ?? "-").join("");

const functions = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }).chain((levels) => {
  const rows = allRows(levels);
  return fc
    .array(fc.constantFrom("positive", "negative", "remainder"), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((outputs) => ({
      levels,
      positive: rows.filter((_, place) => outputs[place] === "positive"),
      negative: rows.filter((_, place) => outputs[place] === "negative"),
    }));
});

describe("primeImplicants", () => {
  it("drops a condition in which rows alone differ", () => {
    const positive = [
      [1, 0],
      [1, 1],
    ];
    expect(primeImplicants({ levels: [2, 2], positive, allowed: { only: positive } })).toEqual([[1, null]]);
  });

  it("needs all levels of a multi-value condition to drop it", () => {
    const positive = [
      [0, 1],
      [1, 1],
    ];
    const levels = [3, 2];
    expect(primeImplicants({ levels, positive, allowed: { only: positive } }).map(key)).toEqual(["01", "11"]);
    expect(
      primeImplicants({ levels, positive, allowed: { allBut: [[0, 0]] } })
        .map(key)
        .sort(),
    ).toEqual(["-1", "1-"]);
  });

  it("is the term without a literal where nothing is forbidden", () => {
    expect(primeImplicants({ levels: [2, 2], positive: [[1, 1]], allowed: { allBut: [] } })).toEqual([
      [null, null],
    ]);
  });

  it("agrees with the definition, looked up for every term, on 1,500 functions of up to four levels", () => {
    fc.assert(
      fc.property(functions, fc.boolean(), ({ levels, positive, negative }, conservative) => {
        const rows = allRows(levels);
        const forbidden = conservative
          ? rows.filter((row) => !positive.some((one) => key(one) === key(row)))
          : negative;
        const isImplicant = (term: Term) => !forbidden.some((row) => holds(term, row));
        const expected = allTerms(levels).filter(
          (term) =>
            isImplicant(term) &&
            positive.some((row) => holds(term, row)) &&
            term.every(
              (level, at) =>
                level === null || !isImplicant(term.map((other, place) => (place === at ? null : other))),
            ),
        );
        const allowed = conservative ? { only: positive } : { allBut: negative };
        expect(primeImplicants({ levels, positive, allowed }).map(key).sort()).toEqual(
          expected.map(key).sort(),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it("refuses more terms than memory is taken for", () => {
    const levels = Array.from({ length: 17 }, () => 2);
    expect(() => primeImplicants({ levels, positive: [], allowed: { only: [] } })).toThrow(
      expect.objectContaining({ code: "too-many-configurations" }),
    );
  });
});
