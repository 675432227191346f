import { describe, expect, it } from "vitest";
import lipset from "../../fixtures/lipset.json" with { type: "json" };
import published from "../../fixtures/qcaPackage.json" with { type: "json" };
import type { QcaData } from "../model/QcaData.ts";
import { truthTable } from "../table/truthTable.ts";
import { digits, lipsetData, lipsetMultiValue, modelSets, termsIn } from "../testing.ts";
import { conservativeSolution } from "./conservativeSolution.ts";
import { intermediateSolution } from "./intermediateSolution.ts";
import { parsimoniousSolution } from "./parsimoniousSolution.ts";
import type { Model, Solution } from "./Solution.ts";

const texts = ({ models }: Solution) => models.map(({ text }) => text);
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
const fitOf = ({ inclusion, pri, coverage }: Model) => ({
  inclusion: rounded(inclusion),
  pri: rounded(pri),
  coverage: rounded(coverage),
});
const only = ({ models }: Solution) => {
  expect(models).toHaveLength(1);
  return models[0] as Model;
};

describe("solutions of published data", () => {
  it.each([
    { negated: false, table: lipset.SURV },
    { negated: true, table: lipset.notSURV },
  ])(
    "agree with the conservative solution of Lipset's fuzzy data at 0.8, negated: $negated",
    ({ negated, table }) => {
      const solution = conservativeSolution(truthTable(lipsetData({ negated }), { inclusionCut: 0.8 }));
      const expected = table.conservative_solutions[0];
      const model = only(solution);
      expect(model.text).toBe(expected?.solution);
      expect(model.inclusion).toBeCloseTo(expected?.fit.inclS as number, 12);
      expect(model.pri).toBeCloseTo(expected?.fit.PRI as number, 12);
      expect(model.coverage).toBeCloseTo(expected?.fit.covS as number, 12);
      for (const [place, term] of (expected?.terms ?? []).entries()) {
        const own = model.terms[place];
        expect(own?.text).toBe(term.term);
        expect(own?.inclusion).toBeCloseTo(term.inclS, 12);
        expect(own?.pri).toBeCloseTo(term.PRI, 12);
        expect(own?.coverage).toBeCloseTo(term.covS, 12);
        expect(own?.uniqueCoverage).toBeCloseTo(term.covU, 12);
      }
    },
  );

  it("agree with QCA on Lipset's fuzzy data at 0.7: all three, their fit and their cases", () => {
    const expected = published.lipsetFuzzy;
    const table = truthTable(lipsetData(), { inclusionCut: expected.inclusionCut });
    const complex = only(conservativeSolution(table));
    expect(complex.text).toBe(expected.conservative.text);
    expect(fitOf(complex)).toEqual(expected.conservative.fit);
    for (const [place, term] of expected.conservative.terms.entries()) {
      const own = complex.terms[place];
      expect(own?.text).toBe(term.text);
      expect(
        [own?.inclusion, own?.pri, own?.coverage, own?.uniqueCoverage].map((x) => rounded(x ?? null)),
      ).toEqual([term.inclusion, term.pri, term.coverage, term.unique]);
      const { typical = [], deviantInDegree = [], deviantInKind = [] } = own?.cases ?? {};
      const names = [...typical, ...deviantInDegree, ...deviantInKind].map((index) => lipset.cases[index]);
      expect(names.sort()).toEqual(term.cases);
    }
    const simple = only(parsimoniousSolution(table));
    expect([simple.text, fitOf(simple)]).toEqual([expected.parsimonious.text, expected.parsimonious.fit]);
    const { variants } = intermediateSolution(table, ["DEV", "URB", "LIT", "IND", "STB"]);
    const between = only(variants[0] as Solution);
    expect([between.text, fitOf(between)]).toEqual([expected.intermediate.text, expected.intermediate.fit]);
  });

  it("agree with QCA on Lipset's fuzzy data at 0.8: parsimonious and intermediate", () => {
    const table = truthTable(lipsetData(), { inclusionCut: 0.8 });
    const expected = published.lipsetFuzzyAt08;
    const simple = only(parsimoniousSolution(table));
    expect(simple.text).toBe(expected.parsimonious);
    expect(simple.remainders).toHaveLength(expected.simplifyingAssumptions);
    const { variants, pairs } = intermediateSolution(table, ["DEV", "URB", "LIT", "IND", "STB"]);
    expect(pairs).toEqual({ considered: 1, all: 1 });
    expect(variants[0]?.easy).toHaveLength(expected.easyCounterfactuals);
    expect(termsIn(only(variants[0] as Solution).text)).toEqual(termsIn(expected.intermediate));
  });

  it("agree with QCA on Lipset's crisp data, for survival and for breakdown", () => {
    const expected = published.lipsetCrisp;
    const table = truthTable(lipsetData({ crisp: true }));
    expect(texts(conservativeSolution(table))).toEqual([expected.conservative]);
    const simple = only(parsimoniousSolution(table));
    expect([simple.text, simple.remainders]).toEqual([expected.parsimonious, expected.remainders]);
    const absent = truthTable(lipsetData({ crisp: true, negated: true }));
    expect(texts(conservativeSolution(absent))).toEqual([expected.conservativeOfAbsence]);
    expect(texts(parsimoniousSolution(absent))).toEqual([expected.parsimoniousOfAbsence]);
  });

  it("agree with QCA on Lipset's multi-value data, for survival and for breakdown", () => {
    const expected = published.lipsetMultiValue;
    const tableOf = (negated: boolean) => {
      const data = lipsetMultiValue(expected.levelTwo, expected.levelOne, negated);
      return truthTable({ ...data, conditions: data.conditions.slice(0, 4) });
    };
    const complex = only(conservativeSolution(tableOf(false)));
    expect(termsIn(complex.text)).toEqual(termsIn(expected.conservative));
    expect(fitOf(complex)).toEqual(expected.conservativeFit);
    expect(texts(parsimoniousSolution(tableOf(false)))).toEqual([expected.parsimonious]);
    expect(texts(conservativeSolution(tableOf(true)))).toEqual([expected.conservativeOfAbsence]);
    expect(texts(parsimoniousSolution(tableOf(true)))).toEqual([expected.parsimoniousOfAbsence]);
  });

  it("agree with QCA on women in parliaments: two models, chart, unique coverage, simplifying assumptions", () => {
    const { rows, conditions, numbers, ...expected } = published.represent;
    const cases = rows.flatMap(([row, out, names]) =>
      (names as string[]).map(() => ({ row: digits(row as string), out })),
    );
    const dataOf = (negated: boolean): QcaData => ({
      conditions: conditions.map((name, place) => ({
        name,
        values: cases.map(({ row }) => row[place] as number),
      })),
      outcome: { name: "WNP", values: cases.map(({ out }) => out as number), negated },
    });
    const table = truthTable(dataOf(false));
    expect(table.rows.map(({ number }) => number)).toEqual(numbers);
    expect(table.remainders).toEqual({ unobserved: 18, belowCut: 0 });
    expect(texts(conservativeSolution(table))).toEqual(expected.conservative);
    expect(texts(conservativeSolution(truthTable(dataOf(true))))).toEqual(expected.conservativeOfAbsence);
    const simple = parsimoniousSolution(table);
    expect(modelSets(texts(simple))).toEqual(modelSets(expected.parsimonious));
    expect([simple.modelCount, simple.minimal, simple.leastTerms]).toEqual([2, true, 4]);
    expect(Object.fromEntries(simple.primeImplicants.map(({ text, rows }) => [text, rows]))).toEqual(
      expected.chart,
    );
    expect(simple.primeImplicants.filter(({ essential }) => essential).map(({ text }) => text)).toEqual(
      expected.essential,
    );
    for (const [place, text] of expected.parsimonious.entries()) {
      const model = simple.models.find((one) => modelSets([one.text])[0] === modelSets([text])[0]) as Model;
      expect(model.remainders).toEqual(expected.remainders[place]);
      for (const { text, inclusion, pri, coverage, uniqueCoverage } of model.terms) {
        const { unique, ...fit } = expected.terms[text as keyof typeof expected.terms];
        expect({ inclusion, pri, coverage: rounded(coverage) }).toEqual(fit);
        expect(rounded(uniqueCoverage)).toBe(unique[place]);
      }
    }
  });

  it("agree with QCA on multi-value data with ten parsimonious models", () => {
    const { data, ...expected } = published.mixed;
    const names = ["A", "B", "C", "D", "E"] as const;
    const levels = { A: 3, B: 3, C: 3, D: 4, E: 4 };
    const tableOf = (outcome: (typeof names)[number], level: number, negated = false) =>
      truthTable({
        conditions: names
          .filter((name) => name !== outcome)
          .map((name) => ({ name, values: data[name], levels: levels[name] })),
        outcome: {
          name: `${outcome}[${level}]`,
          values: data[outcome].map((x) => Number(x === level)),
          negated,
        },
      });
    expect(texts(conservativeSolution(tableOf("D", 2)))).toEqual(expected.conservativeOfD2);
    expect(texts(conservativeSolution(tableOf("E", 3))).map(termsIn)).toEqual(
      expected.conservativeOfE3.map(termsIn),
    );
    const absent = parsimoniousSolution(tableOf("E", 3, true));
    expect(absent.outcome).toBe("~E[3]");
    expect(modelSets(texts(absent))).toEqual(modelSets(expected.parsimoniousOfNotE3));
    expect(absent.modelCount).toBe(10);
    const few = parsimoniousSolution(tableOf("E", 3, true), { maxModels: 3 });
    expect([few.models.length, few.modelCount]).toEqual([3, 10]);
  });

  it("agree with QCA on bans of parties: contradictions let in, expectations of several levels", () => {
    const { rows, levels, numbers, ...expected } = published.partyBans;
    const cases = rows.flatMap(([row, n, share]) =>
      Array.from({ length: n as number }, (_, place) => ({
        row: digits(row as string),
        out: Number(place < (n as number) * (share as number)),
      })),
    );
    const data: QcaData = {
      conditions: ["C", "F", "T", "V"].map((name, place) => ({
        name,
        values: cases.map(({ row }) => row[place] as number),
        levels: levels[place] as number,
      })),
      outcome: { name: "PB", values: cases.map(({ out }) => out) },
    };
    const table = truthTable(data, { contradictionCut: 0.4 });
    expect(table.rows.map(({ number }) => number)).toEqual(numbers);
    expect(table.rows.filter(({ output }) => output === "C").map(({ number }) => number)).toEqual([48]);
    const simple = parsimoniousSolution(table, { includeContradictions: true });
    expect(modelSets(texts(simple))).toEqual(modelSets(expected.parsimonious));
    expect(fitOf(simple.models[0] as Model)).toEqual(expected.parsimoniousFit);
    const { variants } = intermediateSolution(truthTable(data), expected.expectations);
    const between = only(variants[0] as Solution);
    expect(between.text).toBe(expected.intermediate);
    expect(fitOf(between)).toEqual(expected.intermediateFit);
    expect(between.terms.map(({ uniqueCoverage }) => rounded(uniqueCoverage))).toEqual(
      expected.intermediateUnique,
    );
  });
});
