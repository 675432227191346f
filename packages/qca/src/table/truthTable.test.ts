import fc from "fast-check";
import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import { consistency } from "../fit/consistency.ts";
import { coverage } from "../fit/coverage.ts";
import { pri } from "../fit/pri.ts";
import { conjunction } from "../sets/conjunction.ts";
import { negation } from "../sets/negation.ts";
import { digits, lipsetData } from "../testing.ts";
import { truthTable } from "./truthTable.ts";

describe("truthTable", () => {
  it.each([
    { negated: false, expected: lipset.SURV },
    { negated: true, expected: lipset.notSURV },
  ])("agrees with Lipset's full table, negated: $negated", ({ negated, expected }) => {
    const table = truthTable(lipsetData({ negated }), { inclusionCut: 0.8 });
    expect(table.outcome).toBe(negated ? "~SURV" : "SURV");
    expect(table.rows).toHaveLength(expected.truth_table.length);
    expect(table.remainders).toEqual({ unobserved: 23, belowCut: 0 });
    expect(table.undecided).toEqual([]);
    for (const [place, { row, n, cases, inclS, PRI, covS }] of expected.truth_table.entries()) {
      const own = table.rows[place];
      expect(own?.levels.join("")).toBe(row);
      expect(own?.number).toBe(Number.parseInt(row, 2) + 1);
      expect(own?.cases).toHaveLength(n);
      expect(own?.cases.map((index) => lipset.cases[index]).sort()).toEqual([...cases].sort());
      expect(own?.inclusion).toBeCloseTo(inclS, 12);
      expect(own?.pri).toBeCloseTo(PRI, 12);
      expect(own?.coverage).toBeCloseTo(covS, 12);
      expect(own?.output).toBe(inclS >= 0.8 ? "1" : "0");
    }
  });

  it("makes rows with too few cases remainders, and asks for PRI where it is cut too", () => {
    const outputs = (cuts: object) =>
      truthTable(lipsetData(), { inclusionCut: 0.7, ...cuts }).rows.map(({ output }) => output);
    expect(outputs({}).join("")).toBe("000010101");
    expect(outputs({ nCut: 2 }).join("")).toBe("000?1?1?1");
    expect(outputs({ priCut: 0.7 }).join("")).toBe("000010001");
    expect(outputs({ contradictionCut: 0.5 }).join("")).toBe("00CC10101");
    expect(truthTable(lipsetData(), { nCut: 2 }).remainders).toEqual({ unobserved: 23, belowCut: 3 });
  });

  it("names the cases at exactly 0.5, which belong to no row, and those that contradict their row", () => {
    const conditions = [
      { name: "A", values: [1, 1, 1, 0.5, 0] },
      { name: "B", values: [0, 1, 2, 2, 2], levels: 3 },
    ];
    const again = {
      conditions: conditions.map((one) => ({ ...one, values: [...one.values, one.values[0] as number] })),
    };
    const table = truthTable({ ...again, outcome: { name: "Y", values: [1, 0, 0, 1, 0, 0.5] } });
    expect(table.undecided).toEqual([{ case: 3, conditions: [0] }]);
    expect(table.configurations).toBe(6);
    expect(table.rows.map(({ number, cases, contrary }) => [number, cases, contrary])).toEqual([
      [3, [4], []],
      [4, [0, 5], [5]],
      [5, [1], []],
      [6, [2], []],
    ]);
  });

  it("keeps a decimal cut that sums of decimals reach but for rounding", () => {
    const values = [0.7, 0.6, 0.9, 0.8];
    const outcome = [0.7, 0.6, 0.9, 0.2];
    const table = truthTable(
      { conditions: [{ name: "A", values }], outcome: { name: "Y", values: outcome } },
      { inclusionCut: 0.8 },
    );
    expect(table.rows.map(({ output }) => output)).toEqual(["1"]);
  });

  it("agrees with consistency, PRI and coverage of each row's conjunction, over more cases than a block holds", () => {
    const membership = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
    const cases = fc.array(fc.tuple(membership, membership, fc.nat(2), membership), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 40 }), (cases, copies) => {
        const all = Array.from({ length: copies }, () => cases).flat();
        const column = (place: number) => all.map((one) => one[place] as number);
        const outcome = column(3);
        const table = truthTable({
          conditions: [
            { name: "A", values: column(0) },
            { name: "B", values: column(1) },
            { name: "C", values: column(2), levels: 3 },
          ],
          outcome: { name: "Y", values: outcome },
        });
        for (const row of table.rows) {
          const sets = [column(0), column(1)].map((set, at) => (row.levels[at] === 1 ? set : negation(set)));
          const joint = conjunction([...sets, column(2).map((level) => Number(level === row.levels[2]))]);
          const close = (own: number | null, expected: number | null) =>
            expected === null ? expect(own).toBeNull() : expect(own).toBeCloseTo(expected, 10);
          close(row.inclusion, consistency(joint, outcome));
          close(row.coverage, coverage(joint, outcome));
          close(row.pri, pri(joint, outcome));
        }
        const placed = table.rows.reduce((sum, { cases }) => sum + cases.length, 0);
        expect(placed + table.undecided.length).toBe(all.length);
      }),
    );
  });

  it("codes a row below its PRI cut 0, and C only one whose inclusion is below its cut, as QCA's manual has it", () => {
    // A: Σ x = 1.8, Σ min(x, y) = 1.5, Σ min(x, y, 1 − y) = 0.1 + 0.4, so that inclusion is 0.833 and PRI 1 of 1.3, 0.769.
    const conditions = [{ name: "A", values: [0.9, 0.9] }];
    const data = { conditions, outcome: { name: "Y", values: [0.9, 0.6] } };
    const outputAt = (inclusionCut: number, priCut: number) =>
      truthTable(data, { inclusionCut, priCut, contradictionCut: 0.5 }).rows[0]?.output;
    expect(outputAt(0.8, 0.5)).toBe("1");
    expect(outputAt(0.8, 0.9)).toBe("0");
    expect(outputAt(0.9, 0)).toBe("C");
  });

  const outcome = { name: "Y", values: [1, 0] };
  it.each([
    ["no condition", { conditions: [], outcome }, {}, "no-conditions"],
    [
      "a name with an operator",
      { conditions: [{ name: "A*B", values: [1, 0] }], outcome },
      {},
      "invalid-name",
    ],
    [
      "a name twice",
      { conditions: [1, 2].map(() => ({ name: "A", values: [1, 0] })), outcome },
      {},
      "duplicate-name",
    ],
    ["other cases", { conditions: [{ name: "A", values: [1] }], outcome }, {}, "unequal-lengths"],
    [
      "a membership above 1",
      { conditions: [{ name: "A", values: [1, 2] }], outcome },
      {},
      "invalid-membership",
    ],
    [
      "a level that is none",
      { conditions: [{ name: "A", values: [1, 2], levels: 2 }], outcome },
      {},
      "invalid-level",
    ],
    [
      "a cut above 1",
      { conditions: [{ name: "A", values: [1, 0] }], outcome },
      { inclusionCut: 80 },
      "invalid-cut",
    ],
    [
      "no least number of cases",
      { conditions: [{ name: "A", values: [1, 0] }], outcome },
      { nCut: 0 },
      "invalid-cut",
    ],
    [
      "a cut of contradictions above that of inclusion",
      { conditions: [{ name: "A", values: [1, 0] }], outcome },
      { inclusionCut: 0.8, contradictionCut: 0.9 },
      "invalid-cut",
    ],
    [
      "more conditions than can be minimised",
      {
        conditions: Array.from({ length: 17 }, (_, place) => ({ name: `A${place}`, values: digits("10") })),
        outcome,
      },
      {},
      "too-many-configurations",
    ],
  ])("refuses %s", (_, data, cuts, code) => {
    expect(() => truthTable(data, cuts)).toThrow(expect.objectContaining({ code }));
  });
});
