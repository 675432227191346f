import { describe, expect, it } from "vitest";
import { communityRelations } from "../community/communityRelations.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { actorKinds } from "../model/actorKinds.ts";
import { choiceRules } from "../model/choiceRules.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import { Intervention } from "../model/Intervention.ts";
import { interventionKinds } from "../model/interventionKinds.ts";
import { ModelVariant } from "../model/ModelVariant.ts";
import { memoryForms } from "../model/memoryForms.ts";
import { parameterTable } from "../model/parameterTable.ts";
import { payoffComponents } from "../model/payoffComponents.ts";
import { payoffTerms } from "../model/payoffTerms.ts";
import { productionForms } from "../model/productionForms.ts";
import { oddHeadings } from "./oddHeadings.ts";
import { oddText } from "./oddText.ts";
import { outputTable } from "./outputTable.ts";

const languages = ["en", "zh"] as const;

/** The second update's headings, and those that ODD+D adds, by the two papers. */
const required = [
  "1. Purpose and patterns",
  "2. Entities, state variables, and scales",
  "3. Process overview and scheduling",
  "4. Design concepts",
  "Basic principles",
  "Emergence",
  "Adaptation",
  "Objectives",
  "Learning",
  "Prediction",
  "Sensing",
  "Interaction",
  "Stochasticity",
  "Collectives",
  "Observation",
  "5. Initialization",
  "6. Input data",
  "7. Submodels",
  "Theoretical and empirical background",
  "Individual decision making",
  "Heterogeneity",
  "Implementation details",
];

describe.each(languages)("oddText, %s", (language) => {
  const text = oddText({ language });
  const headings = text.split("\n").filter((line) => line.startsWith("##"));

  it("has every heading, in order, and something under each", () => {
    expect(headings).toEqual(
      oddHeadings.map(({ level, title }) => `${"#".repeat(level)} ${title[language]}`),
    );
    const empty = oddHeadings.filter(({ title }, index) => {
      const from = text.indexOf(`# ${title[language]}\n`) + title[language].length + 3;
      const next = oddHeadings[index + 1];
      const to = next ? text.indexOf(`# ${next.title[language]}\n`) : text.length;
      return text.slice(from, to).replaceAll("#", "").trim() === "";
    });
    expect(empty.map(({ id }) => id)).toEqual(["concepts", "submodels"]);
  });

  it.each(parameterTable.map((entry) => [entry.name, entry] as const))(
    "lists the parameter %s",
    (name, entry) => {
      const row = text.split("\n").find((line) => line.startsWith(`| \`${name}\` | ${entry.symbol} |`));
      expect(row).toContain(entry.meaning[language]);
      expect(row).toContain(` ${entry.default} `);
      expect(row).toContain("assumed");
    },
  );

  it("lists every logic, term, kind, alternative, intervention and output with its words", () => {
    for (const table of [
      payoffComponents,
      payoffTerms,
      actorKinds,
      choiceRules,
      productionForms,
      memoryForms,
      interventionKinds,
    ]) {
      for (const { id, meaning } of table) {
        expect(text).toContain(id);
        expect(text).toContain(meaning[language]);
      }
    }
    for (const { equation } of [...choiceRules, ...productionForms, ...memoryForms]) {
      expect(text).toContain(equation.replaceAll("|", "\\|"));
    }
    for (const relation of communityRelations) expect(text).toContain(relation);
    for (const { source } of payoffComponents) expect(text).toContain(source.passage);
    for (const { name, ...meaning } of outputTable) {
      expect(text).toContain(`| \`${name}\` |`);
      expect(text).toContain(meaning[language]);
    }
  });

  it("writes whole tables and nothing undefined", () => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    const blocks = text.split("\n\n").filter((block) => block.startsWith("|"));
    expect(blocks.length).toBeGreaterThan(6);
    for (const block of blocks) {
      const widths = block.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

describe("oddText", () => {
  it("has the headings of both protocols", () => {
    const titles = oddHeadings.map(({ title }) => title.en as string);
    expect(titles).toEqual(expect.arrayContaining(required));
    for (const { title } of oddHeadings) expect(title.zh).toMatch(/\p{Script=Han}/u);
  });

  it("states the values, weights and alternatives in use, and what a study adds", () => {
    const variant = {
      choice: { kind: "fermi", exploration: 0.05 },
      production: { kind: "ces", elasticity: 0.7 },
      payoffWeights: { representation: 2.5 },
      committeeShare: 0.25,
    } as const;
    const text = oddText({
      variant,
      parameters: { ...defaultParameters, surge: 1.23 },
      scheme: "plain",
      subject: "A | case",
      patterns: ["`loss` at least 1"],
      notes: new Map([["surge", { range: "0 to 3", provenance: "found" }]]),
      appendix: "## Experiment\n\nMany.",
    });
    expect(text).toContain('used in "A | case"');
    expect(text).toContain("**fermi**");
    expect(text).not.toContain("**logit**");
    expect(text).toContain("**ces**");
    expect(text).toContain('"exploration":0.05');
    expect(text).toMatch(/`representation` .* 2\.5 /);
    expect(text).toContain("share 0.25");
    expect(text).toMatch(/`surge` .* 1\.23 \| 0 to 3 \| found \|/);
    expect(text).toContain("- `loss` at least 1");
    expect(text).toContain("plain scheme");
    expect(text.endsWith("## Experiment\n\nMany.\n")).toBe(true);
  });
});

describe("tables of the description", () => {
  it("name all outputs in their order", () => {
    expect(outputTable.map(({ name }) => name)).toEqual([...meanFieldOutputs]);
  });

  it("name the kinds that the schemas accept", () => {
    for (const { id } of choiceRules)
      expect(ModelVariant.safeParse({ choice: { kind: id } }).success).toBe(true);
    expect(ModelVariant.shape.choice.unwrap().options).toHaveLength(choiceRules.length);
    expect(ModelVariant.shape.production.unwrap().options).toHaveLength(productionForms.length);
    expect(ModelVariant.shape.memory.unwrap().options).toHaveLength(memoryForms.length);
    expect(Intervention.options.map((option) => option.shape.kind.value)).toEqual(
      interventionKinds.map(({ id }) => id),
    );
  });
});
