import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const caseSeries = join(import.meta.dirname, "../../../../cases/baibuting/series");

const month = (place: number) =>
  `${2017 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
/** Twelve months about 5.5 and twelve about 9.5. */
const flow = Array.from({ length: 24 }, (_, place) => (place < 12 ? 5 : 9) + (place % 2));
const table = (rows: readonly string[], header = "date,value") => `${[header, ...rows].join("\n")}\n`;
const monthly = table(flow.map((value, place) => `${month(place)},${value}`));
const json = async (...argv: string[]) => {
  const { code, out, err } = await commonweal("interrupt", ...argv, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};
const level = ["--model", "level", "--errors", "independent"];

describe("interrupt", () => {
  it("finds a change of level, ranks it among placebo dates and finds its date unasked", async () => {
    const found = await json(put("s.csv", monthly), "--at", "2018-01", ...level);
    expect(found).toMatchObject({
      event: { asked: "2018-01", at: 12, label: "2018-01" },
      before: { entries: 12, low: 5, high: 6 },
      after: { entries: 12, low: 9, high: 10 },
      undefined: {},
      warnings: [],
    });
    expect(found.regression.levelChange.value).toBeCloseTo(4, 12);
    expect(found.breaks.solutions[1].breaks).toEqual([12]);
    // Dates 3 to 9 before the event, and none with a larger statistic.
    expect(found.placebo.p).toBeCloseTo(1 / 8, 12);
  });

  it("takes the first entry that is not before the date, or an index from 0", async () => {
    const file = put("s.csv", monthly);
    const byDate = await json(file, "--at", "2017-12-15", ...level);
    expect(byDate.event.at).toBe(11);
    expect(byDate.warnings.join()).toMatch(/2017-12 holds days before 2017-12-15/);
    expect((await json(file, "--at", "2018", ...level)).event.at).toBe(12);
    expect((await json(file, "--at", "12", ...level)).event.at).toBe(12);
  });

  it("says in words the unit, the errors assumed and what one case cannot show", async () => {
    const file = put(
      "u.csv",
      table(
        flow.map((value, place) => `${month(place)},${value},visits`),
        "date,value,unit",
      ),
    );
    const { out } = await commonweal("interrupt", file, "--at", "2018-01");
    expect(out).toMatch(/visits an entry/);
    expect(out).toMatch(/AR\(1\), Prais–Winsten/);
    expect(out).toMatch(/Without other communities that are measured alike/);
    const lagged = await commonweal("interrupt", file, "--at", "2018-01", "--errors", "newey-west:3");
    expect(lagged.out).toMatch(/Newey–West standard errors, lag 3/);
  });

  it("reports missing values and uneven dates, and fills nothing in", async () => {
    const rows = flow.map(
      (value, place) => `${month(place)},${place === 4 ? "" : place === 7 ? "NA" : value}`,
    );
    const file = put("gaps.csv", table(rows));
    const found = await json(file, "--at", "2018-01", ...level);
    expect(found.series.values).toHaveLength(22);
    expect(found.event).toMatchObject({ at: 10, label: "2018-01" });
    expect(found.warnings.join("\n")).toMatch(/2 of 24 entries without a value \(lines 6, 9\)/);
    expect(found.warnings.join("\n")).toMatch(/1 to 2 months apart/);
    const seasonal = await json(file, "--at", "2018-01", ...level, "--period", "4");
    expect(seasonal.regression).toBe(null);
    expect(seasonal.undefined.regression).toMatch(/Seasons need entries at one distance/);
  });

  it("gives a change of definition a step of its own, from its column and from the command line", async () => {
    const rows = flow.map(
      (value, place) => `${month(place)},${value},${place < 6 ? "adults" : "with children"}`,
    );
    const file = put("d.csv", table(rows, "date,value,definition"));
    const found = await json(file, "--at", "2018-01", ...level, "--definition-change", "2018-07");
    expect(found.definitionChanges).toEqual([
      { at: 6, label: "2017-07", definition: "with children" },
      { at: 18, label: "2018-07", definition: null },
    ]);
    const names = found.regression.coefficients.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["intercept", "levelChange", "definition 6", "definition 18"]);
    expect(found.limits.map(({ id }: { id: string }) => id)).toContain("definition");
    const atEvent = await json(file, "--at", "2017-07", ...level);
    expect(atEvent.regression.levelChange).toBe(null);
  });

  it("compares with donors: synthetic control and differences", async () => {
    const rows = flow.map((value, place) => [month(place), value, place % 2, 10 + (place % 2), 3].join(","));
    const file = put("p.csv", table(rows, "when,ours,north,south,east"));
    const columns = ["--date-column", "when", "--column", "ours", "--donors", "north,south,east"];
    const found = await json(file, "--at", "2018-01", ...level, ...columns);
    expect(found.donors.names).toEqual(["north", "south", "east"]);
    expect(found.donors.synthetic.effect).toBeCloseTo(4, 6);
    expect(found.donors.differences.effect).toBeCloseTo(4, 12);
    expect(found.limits.map(({ id }: { id: string }) => id)).toEqual(["one-crisis", "few-placebos"]);
    const { out } = await commonweal("interrupt", file, "--at", "2018-01", ...columns);
    expect(out).toMatch(/Synthetic control of 3 donors/);
  });

  it("draws the series, and the donors' mean beside it", async () => {
    const rows = flow.map((value, place) => [month(place), value, place % 2, 10 + (place % 2)].join(","));
    const file = put("p.csv", table(rows, "date,value,north,south"));
    const argv = [
      "interrupt",
      file,
      "--at",
      "2018-01",
      "--donors",
      "north,south",
      "--figures",
      inside("figures"),
    ];
    expect((await commonweal(...argv, "--lang", "zh")).code).toBe(0);
    expect(readdirSync(inside("figures")).sort()).toEqual(["donors.svg", "series.svg"]);
    expect(readFileSync(inside("figures", "series.svg"), "utf8")).toContain('lang="zh"');
  });

  it("reads every series of the case as it stands, and says why what is not defined is not", async () => {
    expect(existsSync(caseSeries)).toBe(true);
    for (const file of readdirSync(caseSeries)) {
      const found = await json(join(caseSeries, file), "--at", "2020-01-23");
      for (const name of ["regression", "placebo", "breaks"]) {
        expect([file, name, found[name] === null]).toEqual([file, name, name in found.undefined]);
      }
      expect(found.limits.length).toBeGreaterThan(0);
    }
    const population = await json(join(caseSeries, "population.csv"), "--at", "2020-01-23");
    expect(population.undefined.regression).toMatch(/2020-02 has 112774 on line 6, 120000 on line 7/);
  });

  it.each([
    [
      "a value that is no number",
      "2017-01,5\n2017-02,five",
      /s\.csv: Line 3, value: found "five"; expected a number/,
    ],
    ["a date that is none", "2017-01,5\n2017-13,6", /s\.csv: Line 3, date: found "2017-13"; expected a date/],
    [
      "dates that fall",
      "2017-02,5\n2017-01,6",
      /Line 3, date: found 2017-01 after 2017-02; expected dates that never/,
    ],
    ["a row of another length", "2017-01,5,6", /s\.csv: Line 2: found 3 cells; expected 2/],
  ])("names file, line and column of %s", async (_, rows, message) => {
    const { code, out, err } = await commonweal("interrupt", put("s.csv", table([rows])), "--at", "2017-02");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
    expect(err).toMatch(/Mend the file and try again/);
  });

  it("refuses series in two units, and a path with nothing", async () => {
    const file = put("u.csv", "date,value,unit\n2017,1,km\n2018,2,miles\n");
    const mixed = await commonweal("interrupt", file, "--at", "2018");
    expect(mixed.code).toBe(1);
    expect(mixed.err).toMatch(/Line 3, unit: found "miles"; expected "km"/);
    expect((await commonweal("interrupt", inside("none.csv"), "--at", "2018")).code).toBe(1);
  });

  it.each([
    ["no event", [], /required option '--at/],
    [
      "an unknown column",
      ["--at", "2018-01", "--column", "visits"],
      /'--column': found "visits"; expected one of date, value/,
    ],
    ["an index beyond the series", ["--at", "24"], /'--at': found "24"; expected an index from 1 to 23/],
    ["no date", ["--at", "January"], /'--at': found "January"; expected a date/],
    ["other errors", ["--at", "12", "--errors", "ar2"], /expected ar1, independent, or newey-west/],
    [
      "a turn of seasons beyond half of the series",
      ["--at", "12", "--period", "13"],
      /'--period': Found period = 13/,
    ],
    ["a lag beyond the series", ["--at", "12", "--errors", "newey-west:24"], /'--errors': Found errors = 24/],
    [
      "the series as its own donor",
      ["--at", "12", "--donors", "value", "--column", "value"],
      /the series' own column/,
    ],
    [
      "a change of definition beyond the series",
      ["--at", "12", "--definition-change", "2030"],
      /'--definition-change': found 2030/,
    ],
  ])("ends with 2 on %s", async (_, argv, message) => {
    const { code, out, err } = await commonweal("interrupt", put("s.csv", monthly), ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});
