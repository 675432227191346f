import { describe, expect, it } from "vitest";
import { placesOf, refusal } from "../testing/brokenCase.ts";
import { changedCase, replaced, without, written } from "../testing/caseChanges.ts";
import { readCase, requiredFiles } from "./readCase.ts";

describe("readCase, given a new case", () => {
  const folder = readCase(changedCase());

  it("reads every row", () => {
    const { actors, ties, sources, segments, codings, series } = folder;
    expect([actors, ties, sources, segments, codings].map(({ length }) => length)).toEqual([4, 5, 2, 4, 7]);
    expect([...series].map(([name, points]) => [name, points.length])).toEqual([["households", 2]]);
    expect(folder.report).toEqual({ kept: 24, merged: 0, dropped: 0, warnings: [] });
  });

  it("says where no period is an emergency, and where a period has no tie", () => {
    const calm = readCase(changedCase(replaced("case.yaml", "regime: emergency", "regime: normal")));
    expect(calm.report.warnings).toEqual([
      expect.stringMatching(/^case\.yaml: no period has the regime emergency/),
    ]);
    const header = "id,from,to,relation,period,strength,status,certainty,segments,note\n";
    const bare = readCase(changedCase(written("ties.csv", header)));
    expect(bare.report.warnings).toEqual([
      expect.stringMatching(/no tie in the period before/),
      expect.stringMatching(/no tie in the period during/),
    ]);
  });

  it("reads the codebook, the model, the experiment and the propositions", () => {
    const { definition, model, experiment, propositions } = folder;
    expect(definition.periods.map(({ id }) => id)).toEqual(["before", "during"]);
    expect(definition.sectors.map(({ id }) => id)).toEqual(["state", "capital", "society"]);
    expect(definition.levels.map(({ id }) => id)).toEqual(["street", "neighbourhood"]);
    expect(definition.relations.map(({ id, directed }) => [id, directed])).toEqual([
      ["directs", true],
      ["meets", false],
    ]);
    expect(Object.keys(model.parameters)).toEqual(["fusion", "reinforcement", "surge", "campaignSize"]);
    expect([experiment.size, experiment.interventions.length, experiment.patterns.length]).toEqual([
      1024, 1, 2,
    ]);
    expect(propositions.map(({ id }) => id)).toEqual(["P1", "P2", "P3"]);
  });

  it("keeps the files as they are, in the order of their paths", () => {
    const paths = folder.files.map(({ path }) => path);
    expect(paths).toEqual([...requiredFiles, "series/households.csv"].sort());
    expect(folder.readme.startsWith("# My community")).toBe(true);
  });
});

describe("readCase", () => {
  it("reports faults of several files together, and of all tables before it compares them", () => {
    const { issues, message, path } = refusal(
      without("README.md"),
      replaced("actors.csv", "office,,,", "office,,2019-02-30,"),
      replaced("experiment.yaml", "size: 1024", "size: 0"),
      replaced("experiment.yaml", "seed: 1", "seed: -1"),
      replaced("series/households.csv", "3000", "many"),
    );
    expect(placesOf(issues)).toEqual([
      ["README.md", null, null],
      ["experiment.yaml", 3, "size"],
      ["experiment.yaml", 4, "seed"],
      ["actors.csv", 2, "since"],
      ["series/households.csv", 2, "value"],
    ]);
    expect(message.split("\n").length).toBe(5);
    expect(path).toEqual(["README.md"]);
  });

  it("reports every id that leads nowhere, and what the model refuses", () => {
    const { issues } = refusal(
      replaced("ties.csv", "t1,street-office,committee", "t1,ministry,board"),
      replaced("evidence/codings.csv", "coder1,s2,directs", "coder1,s7,directs"),
      replaced("model.yaml", "range: [0, 1]", "range: [0, 2]"),
    );
    expect(placesOf(issues)).toEqual([
      ["ties.csv", 2, "from"],
      ["ties.csv", 2, "to"],
      ["evidence/codings.csv", 3, "segment"],
      ["model.yaml", 4, "parameters.fusion.range"],
    ]);
  });

  it("spells out the first 20 places and counts the rest", () => {
    const rows = Array.from({ length: 30 }, (_, index) => `t${index},a,b,meets,before,1,present,low,,`);
    const header = "id,from,to,relation,period,strength,status,certainty,segments,note";
    const { issues, message } = refusal(written("ties.csv", [header, ...rows].join("\n")));
    expect(issues.length).toBe(30 + 30 + 29);
    expect(message.split("\n").length).toBe(21);
    expect(message.endsWith("… and 69 more.")).toBe(true);
  });

  it("names every missing file of an empty folder", () => {
    const { issues } = refusal((files) => files.clear());
    expect(issues.map(({ file }) => file)).toEqual([...requiredFiles]);
  });

  it("passes over unknown files with a warning", () => {
    const { report, files } = readCase(
      changedCase(written("notes.docx", "x"), written("series/2020.csv", "x"), written("photos/", "")),
    );
    expect(report.warnings).toEqual([
      "notes.docx: not part of a case folder; passed over.",
      "photos/: not part of a case folder; passed over.",
      "series/2020.csv: not part of a case folder; passed over.",
    ]);
    expect(files.length).toBe(11);
  });

  it("merges rows that repeat and drops rows without text, and says so", () => {
    const row = "s1,report-2019,p. 3,The street office sets the committee's tasks for the year.,2019\n";
    const { report, segments } = readCase(
      changedCase(replaced("evidence/segments.csv", row, `${row}${row},,,,\n`)),
    );
    expect(segments.length).toBe(4);
    expect(report).toEqual({
      kept: 24,
      merged: 1,
      dropped: 1,
      warnings: [
        "evidence/segments.csv: Line 3 repeats line 2; merged.",
        "evidence/segments.csv: Line 4 holds no text; dropped.",
      ],
    });
  });

  it("needs no series, ties, interventions or propositions", () => {
    const folder = readCase(
      changedCase(
        without("series/households.csv"),
        written("ties.csv", "id,from,to,relation,period,strength,status,certainty\n"),
        written("propositions.yaml", "propositions: []\n"),
        written("experiment.yaml", "design: sobol\nsize: 8\nseed: 0\ninterventions: []\npatterns: []\n"),
      ),
    );
    expect([folder.series.size, folder.ties.length, folder.propositions.length]).toEqual([0, 0, 0]);
  });
});
