import { defaultParameters, simulateCommunity } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { main } from "../../apps/cli/src/main.ts";
import { fakeTerminal } from "../../apps/cli/src/terminal/fakeTerminal.ts";
import { agentsCommunity } from "../../apps/docs/labs/case/model/agentsCommunity.ts";
import { agentsRecordOf } from "../../apps/docs/labs/case/model/agentsRecordOf.ts";
import { commandOf } from "../../apps/docs/labs/case/model/commandOf.ts";
import { curveOf } from "../../apps/docs/labs/case/model/curveOf.ts";
import { firstView } from "../../apps/docs/labs/case/model/LabView.ts";
import { agentSteps, runsOf } from "../../apps/docs/labs/case/model/runsOf.ts";
import { startOf } from "../../apps/docs/labs/case/model/startOf.ts";

/** Runs a command line as it is shown on the page. */
async function printed(command: string): Promise<string> {
  const [program, ...words] = command.split(" ");
  expect(program).toBe("commonweal");
  const terminal = fakeTerminal();
  expect(await main(words, terminal), terminal.written.err).toBe(0);
  return terminal.written.out;
}

const base = { ...defaultParameters, surgeWeeks: 11.3 };
const first = firstView(startOf({ base, periods: [], actors: [], ties: [] }));
const moved = { fusion: 0.37, choicePrecision: 2.15, surge: 2.2, adjustmentSpeedSociety: 0.013, at: 520 };

describe("the commands that the live page shows", () => {
  it.each([
    { name: "as the page starts", values: first.values },
    { name: "after sliders moved", values: { ...first.values, ...moved } },
  ])("print the bytes of the page's mean field, $name", async ({ values }) => {
    for (const run of Object.values(runsOf({ values }, base)))
      expect(`${JSON.stringify(curveOf(run).record)}\n`).toBe(await printed(commandOf(run)));
  });

  it("print the bytes of the page's agents", async () => {
    const asked = { agents: 60, replications: 12, seed: 7 };
    const { counterfactual } = runsOf({ values: { ...first.values, ...moved } }, base, agentSteps);
    const { values, interventions } = counterfactual;
    const results = Array.from({ length: asked.replications }, (_, point) =>
      simulateCommunity(agentsCommunity(asked.agents), values, { seed: asked.seed, point, interventions }),
    );
    const record = agentsRecordOf(counterfactual, asked, results);
    expect(`${JSON.stringify(record)}\n`).toBe(await printed(commandOf(counterfactual, asked)));
  });
});
