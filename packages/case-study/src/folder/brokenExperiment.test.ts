import { describe, it } from "vitest";
import { type BrokenCase, expectRefused } from "../testing/brokenCase.ts";
import { appended, replaced } from "../testing/caseChanges.ts";

const file = "experiment.yaml";
const questions = "propositions.yaml";
const rebalancings = "rebalancings: [{ rho: 0.5, dF: 0.5, at: 0 }]";

const experiment: readonly BrokenCase[] = [
  {
    name: "a pattern's output is unknown",
    change: replaced(file, "output: loss", "output: losses"),
    file,
    line: 14,
    column: "patterns[1].output",
    found: '"losses"',
    expected: 'one of "loss", "delay"',
  },
  {
    name: "a pattern's min is above its max",
    change: replaced(file, "min: 1\n", "min: 1\n    max: 0.5\n"),
    file,
    line: 15,
    column: "patterns[1].min",
    found: "1",
    expected: "min at most max",
  },
  {
    name: "a pattern has no bounds",
    change: replaced(file, "    min: 1\n", ""),
    file,
    line: 14,
    column: "patterns[1]",
    found: "a mapping",
    expected: "min, max or both",
  },
  {
    name: "the size is 0",
    change: replaced(file, "size: 1024", "size: 0"),
    file,
    line: 3,
    column: "size",
    found: "0",
    expected: "at least 1",
  },
  {
    name: "the sets with all their scenarios would fill the memory",
    change: replaced(file, "size: 1024", "size: 16777216"),
    file,
    line: 3,
    column: "size",
    found: "16777216 sets",
    expected: "with 24 scenarios each",
  },
  {
    name: "the size is above 2 to the 24th",
    change: replaced(file, "size: 1024", "size: 16777217"),
    file,
    line: 3,
    column: "size",
    found: "16777217",
    expected: "at most 16777216",
  },
  {
    name: "the size is a word",
    change: replaced(file, "size: 1024", "size: many"),
    file,
    line: 3,
    column: "size",
    found: '"many"',
    expected: "a number",
  },
  {
    name: "the seed is no whole number",
    change: replaced(file, "seed: 1", "seed: 1.5"),
    file,
    line: 4,
    column: "seed",
    found: "1.5",
    expected: "a whole number",
  },
  {
    name: "the design is unknown",
    change: replaced(file, "design: sobol", "design: random"),
    file,
    line: 2,
    column: "design",
    found: '"random"',
    expected: 'one of "sobol", "latin-hypercube"',
  },
  {
    name: "an intervention is called baseline",
    change: replaced(file, "id: share-early", "id: baseline"),
    file,
    line: 7,
    column: "interventions[0].id",
    found: '"baseline"',
    expected: "an id other than baseline and those of propositions",
  },
  {
    name: "an intervention is called as a scenario of a proposition",
    change: replaced(file, "id: share-early", "id: P3.balanced"),
    file,
    line: 7,
    column: "interventions[0].id",
    found: '"P3.balanced"',
    expected: "an id other than baseline and those of propositions",
  },
  {
    name: "two interventions share an id",
    change: replaced(file, "patterns:", "  - { id: share-early, label: { en: a, zh: 又 } }\npatterns:"),
    file,
    line: 10,
    column: "interventions[1].id",
    found: '"share-early" a second time',
    expected: "ids that differ",
  },
  {
    name: "a scale leads out of the model's limits",
    change: replaced(file, rebalancings, "scale: { fusion: 2 }"),
    file,
    line: 9,
    column: "interventions[0].scale.fusion",
    found: '"fusion" becomes 2',
    expected: "0 to 1",
  },
  {
    name: "a scale names an unknown parameter",
    change: replaced(file, rebalancings, "scale: { fusions: 2 }"),
    file,
    line: 9,
    column: "interventions[0].scale.fusions",
    found: "a key that has no meaning here",
    expected: "only those of the documentation",
  },
  {
    name: "a scale makes steps that do not fill the weeks",
    change: replaced(file, rebalancings, "scale: { emergencyStep: 6 }"),
    file,
    line: 9,
    column: "interventions[0].scale",
    found: "in 52 weeks",
    expected: "emergencyStep to divide emergencyWeeks",
  },
  {
    name: "an intervention takes more than the whole way",
    change: replaced(file, "rho: 0.5", "rho: 1.5"),
    file,
    line: 9,
    column: "interventions[0].rebalancings[0].rho",
    found: "1.5",
    expected: "at most 1",
  },
  {
    name: "an intervention comes when the run is over",
    change: replaced(file, "at: 0 }", "at: 1092 }"),
    file,
    line: 9,
    column: "interventions[0].rebalancings[0].at",
    found: "week 1092",
    expected: "one before the end of the run, week 1092",
  },
];

const propositions: readonly BrokenCase[] = [
  {
    name: "an id is unknown",
    change: replaced(questions, "id: P2\n", "id: P4\n"),
    file: questions,
    line: 7,
    column: "propositions[1].id",
    found: '"P4"',
    expected: "'P1', 'P2', 'P3'",
  },
  {
    name: "one comes twice",
    change: appended(
      questions,
      "  - { id: P2, statement: { en: a, zh: 又 }, cutoffs: { majority: 0.5 }, segments: [] }\n",
    ),
    file: questions,
    line: 15,
    column: "propositions[3].id",
    found: "P2 a second time",
    expected: "each proposition once",
  },
  {
    name: "a cut-off is missing",
    change: replaced(questions, "effect: 0.02, majority", "majority"),
    file: questions,
    line: 5,
    column: "propositions[0].cutoffs.effect",
    found: "nothing",
    expected: "a number",
  },
  {
    name: "a cut-off is negative",
    change: replaced(questions, "effect: 0.02", "effect: -0.02"),
    file: questions,
    line: 5,
    column: "propositions[0].cutoffs.effect",
    found: "-0.02",
    expected: "more than 0",
  },
  {
    name: "one rests on an unknown segment",
    change: replaced(
      questions,
      "majority: 0.5 }\n    segments: []\n  - id: P2",
      "majority: 0.5 }\n    segments: [s1, s9]\n  - id: P2",
    ),
    file: questions,
    line: 6,
    column: "propositions[0].segments[1]",
    found: '"s9"',
    expected: "the id of a segment (s1, s2, s3, s4)",
  },
];

describe("readCase refuses an experiment in which", () => {
  it.each(experiment)("$name", expectRefused);
});

describe("readCase refuses propositions of which", () => {
  it.each(propositions)("$name", expectRefused);
});
