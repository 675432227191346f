import { runEnsemble } from "@commonweal/experiments";
import { ensembleModel } from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { runStudy } from "../../study/runStudy.ts";
import type { Study } from "../../study/Study.ts";
import { appended, changedCase } from "../../testing/caseChanges.ts";
import { experimentNumbers } from "../../tracing/experimentNumbers.ts";
import { measureSentences } from "../../tracing/measureSentences.ts";
import { experimentFigures } from "../experimentFigures.ts";
import { experimentTables } from "../experimentTables.ts";
import { html } from "../html.ts";
import { experimentsSection } from "./experiments.ts";

let study: Study;
beforeAll(async () => {
  const options = { seed: 1, sets: 64, draws: 2 };
  const folder = readCase(changedCase(appended("experiment.yaml", "variants: { sets: 0 }\n")));
  study = await runStudy(folder, options, async (design, setup) => runEnsemble(design, ensembleModel(setup)));
});

describe("experiments of a study", () => {
  it("run every accepted set again, as there are few", () => {
    expect(study.accepted).toBeGreaterThan(0);
    expect(study.experiments).toMatchObject({
      coalitionSets: study.accepted,
      designSets: study.accepted,
      removal: { sets: study.accepted },
    });
    const step = study.experiments.doses?.rows.find(({ kind, dose }) => kind === "both" && dose === 0.5);
    const early = study.experiments.designs?.designs.find(({ id }) => id === "early");
    expect(step).toMatchObject({ better: early?.better, worse: early?.worse, change: early?.change });
  });

  it("take away together what all causes take away, and no more", () => {
    const { removal } = study.experiments;
    const shares = removal?.causes.map(({ pooled }) => pooled ?? 0) ?? [];
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  });

  it("have an id of its own and a sentence for every number", () => {
    const numbers = experimentNumbers(study.experiments);
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length);
    const without = numbers.filter(({ measure }) => (measureSentences.get(measure) ?? "") === "");
    expect(without).toEqual([]);
    expect(numbers.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
  });

  it.each(["en", "zh"] as const)("show no number without its id, in %s", (language) => {
    const figure = (name: string) => html`<i>${name}</i>`;
    const { markup } = experimentsSection(study, language, figure);
    const known = new Set(experimentNumbers(study.experiments).map(({ id }) => id));
    const shown = [...markup.matchAll(/data-result="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((id) => !known.has(id))).toEqual([]);
    expect(markup).toContain("<i>causes</i>");
    expect(markup).toContain("<i>doses</i>");
    expect(markup).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(["en", "zh"] as const)("are drawn with a title and a text in its place, in %s", (lang) => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const drawn = experimentFigures(study, lang, { document: document as unknown as Document, lang });
    expect(drawn.map(([name]) => name)).toEqual(["causes", "doses"]);
    for (const [, svg] of drawn) expect(svg).toMatch(/<title[\s\S]*<desc/);
  });

  it("are written as tables of equal rows", () => {
    for (const [name, table] of experimentTables(study.experiments)) {
      const widths = new Set(
        table
          .trim()
          .split("\n")
          .map((line) => line.split(",").length),
      );
      expect(widths.size, name).toBe(1);
    }
  });
});
