import { describe, it } from "vitest";
import { type BrokenCase, expectRefused } from "../testing/brokenCase.ts";
import { appended } from "../testing/caseChanges.ts";

const file = "experiment.yaml";
const variants = (text: string) => appended(file, `variants:\n${text}`);

const broken: readonly BrokenCase[] = [
  {
    name: "a rule of choice is named twice",
    change: variants("  choices: [{ kind: fermi }, { kind: fermi, exploration: 0.1 }]\n"),
    ...{ file, line: 20, column: "variants.choices", found: "a list", expected: "each kind once" },
  },
  {
    name: "logit has an inertia, which the study's own does not",
    change: variants("  choices: [{ kind: logit, inertia: 0.5 }]\n"),
    ...{
      file,
      line: 20,
      column: "variants.choices[0]",
      found: "a mapping",
      expected: "logit as the study itself runs it",
    },
  },
  {
    name: "a form of production is unknown",
    change: variants("  productions: [{ kind: leontief }]\n"),
    ...{
      file,
      line: 20,
      column: "variants.productions[0].kind",
      found: '"leontief"',
      expected: "'additive', 'ces'",
    },
  },
  {
    name: "agents live in a period that is not there",
    change: variants("  agents: { periods: [later] }\n"),
    ...{
      file,
      line: 20,
      column: "variants.agents.periods[0]",
      found: '"later"',
      expected: "(before, during)",
    },
  },
  {
    name: "a sector of the agents is not in the codebook",
    change: variants("  agents: { kinds: { party: residents } }\n"),
    ...{
      file,
      line: 20,
      column: "variants.agents.kinds.party",
      found: '"party"',
      expected: "(state, capital, society)",
    },
  },
  {
    name: "a relation of the agents is not in the codebook",
    change: variants("  agents: { carries: { funds: [supply] } }\n"),
    ...{
      file,
      line: 20,
      column: "variants.agents.carries.funds",
      found: '"funds"',
      expected: "(directs, meets)",
    },
  },
  {
    name: "a tie carries something that the model does not know",
    change: variants("  agents: { carries: { meets: [gossip] } }\n"),
    ...{
      file,
      line: 20,
      column: "variants.agents.carries.meets[0]",
      found: '"gossip"',
      expected: '"mobilise"',
    },
  },
  {
    name: "agents run less than once",
    change: variants("  agents: { replications: 0 }\n"),
    ...{ file, line: 20, column: "variants.agents.replications", found: "0", expected: "at least 1" },
  },
];

describe("the other models of an experiment", () => {
  it.each(broken)("are refused where $name", (given) => expectRefused(given));
});
