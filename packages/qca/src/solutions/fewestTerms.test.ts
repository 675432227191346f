import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/fewestTerms.json" with { type: "json" };
import type { TruthTable } from "../model/TruthTable.ts";
import type { Term } from "../model/termText.ts";
import { truthTable } from "../table/truthTable.ts";
import { conservativeSolution } from "./conservativeSolution.ts";
import { intermediateSolution } from "./intermediateSolution.ts";
import { parsimoniousSolution } from "./parsimoniousSolution.ts";

function allRows(levels: readonly number[]): number[][] {
  return levels.reduce<number[][]>(
    (rows, count) => rows.flatMap((row) => Array.from({ length: count }, (_, level) => [...row, level])),
    [[]],
  );
}

/** A table with one crisp case for each output that is not a remainder. */
function tableOf(levels: readonly number[], outputs: string): TruthTable {
  const rows = allRows(levels);
  const cases = rows.flatMap((row, place) =>
    outputs[place] === "?" ? [] : [{ row, out: Number(outputs[place]) }],
  );
  return truthTable({
    conditions: levels.map((count, place) => ({
      name: `X${place}`,
      values: cases.map(({ row }) => row[place] as number),
      levels: count,
    })),
    outcome: { name: "Y", values: cases.map(({ out }) => out) },
  });
}

const holds = (term: Term, row: readonly number[]) =>
  term.every((level, at) => level === null || level === row[at]);

/** All smallest sets of terms, prime or not is all the same for their number, that hold every 1 and nothing forbidden. */
function fewestByTrying(levels: readonly number[], outputs: string, forbidden: string): number {
  const rows = allRows(levels);
  const terms = levels.reduce<(number | null)[][]>(
    (found, count) =>
      found.flatMap((term) => [null, ...Array(count).keys()].map((level) => [...term, level])),
    [[]],
  );
  const positive = rows.filter((_, place) => outputs[place] === "1");
  const useful = terms.filter(
    (term) => !rows.some((row, place) => forbidden.includes(outputs[place] as string) && holds(term, row)),
  );
  const bits = new Set(
    useful.map((term) =>
      positive.reduce((sum, row, place) => (holds(term, row) ? sum | (1 << place) : sum), 0),
    ),
  );
  const all = 2 ** positive.length - 1;
  let reached = new Set([0]);
  for (let size = 0; ; size++) {
    if (reached.has(all)) return size;
    const next = new Set<number>();
    for (const one of reached) for (const term of bits) next.add(one | term);
    reached = next;
  }
}

const tables = fc
  .constantFrom([2, 2, 2], [2, 2, 2, 2], [3, 2, 2], [3, 3], [2, 4], [3, 2, 2, 2])
  .chain((levels) => {
    const size = levels.reduce((product, count) => product * count, 1);
    const output = fc.constantFrom("1", "0", "0", "?");
    const outputs = fc.array(output, { minLength: size, maxLength: size }).map((list) => list.join(""));
    return outputs.map((outputs) => ({ levels, outputs }));
  });

describe("the number of terms", () => {
  it.each(reference.tables.map((table, place) => ({ ...table, place })))(
    "is that of an integer programme, table $place: $conservative and $parsimonious terms",
    ({ levels, outputs, conservative, parsimonious }) => {
      const table = tableOf(levels, outputs);
      for (const [solution, terms] of [
        [conservativeSolution(table), conservative],
        [parsimoniousSolution(table), parsimonious],
      ] as const) {
        expect(solution.minimal).toBe(true);
        expect(solution.leastTerms).toBe(terms);
        for (const model of solution.models) expect(model.terms).toHaveLength(terms);
      }
    },
  );

  it("is the least by trying, of models that hold every explained row and no negative one, on 2,000 tables", () => {
    fc.assert(
      fc.property(tables, ({ levels, outputs }) => {
        if (!/[01]/.test(outputs)) return;
        const table = tableOf(levels, outputs);
        for (const [solution, forbidden] of [
          [conservativeSolution(table), "0?"],
          [parsimoniousSolution(table), "0"],
        ] as const) {
          expect(solution.leastTerms).toBe(fewestByTrying(levels, outputs, forbidden));
          for (const { terms, remainders } of solution.models) {
            const held = allRows(levels).map((row) => terms.some(({ levels }) => holds(levels, row)));
            for (const [place, isHeld] of held.entries()) {
              if (outputs[place] === "1") expect(isHeld).toBe(true);
              if (forbidden.includes(outputs[place] as string)) expect(isHeld).toBe(false);
              if (outputs[place] === "?") expect(remainders.includes(place + 1)).toBe(isHeld);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("of an intermediate model lies between: it holds the conservative model and lies in the parsimonious one", () => {
    fc.assert(
      fc.property(tables, fc.nat(2 ** 4), ({ levels, outputs }, wish) => {
        if (!outputs.includes("1")) return;
        const table = tableOf(levels, outputs);
        const expectations = levels.map((_, place) => `X${place}[${(wish >> place) & 1}]`);
        const { conservative, parsimonious, variants, pairs } = intermediateSolution(table, expectations);
        expect(pairs.all).toBe((conservative.modelCount as number) * (parsimonious.modelCount as number));
        for (const { between, easy, models } of variants) {
          for (const { parsimonious: place } of between) {
            const assumed = parsimonious.models[place]?.remainders;
            for (const number of easy) expect(assumed).toContain(number);
          }
          for (const { remainders } of models)
            for (const number of remainders) expect(easy).toContain(number);
        }
      }),
      { numRuns: 500 },
    );
  });
});
