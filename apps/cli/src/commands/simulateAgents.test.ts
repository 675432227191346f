import { readFileSync } from "node:fs";
import { completeCommunity, defaultParameters, simulateCommunity } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { commonweal, inside, put } = workplace();

describe("simulate scs --agents", () => {
  const short = ["simulate", "scs", "--set", "normalWeeks=52", "--agents", "60", "--replications", "6"];

  it("gives means over replications under the names of the mean field, with their spread", async () => {
    const { code, out } = await commonweal(...short, "--json");
    expect(code).toBe(0);
    const run = JSON.parse(out);
    expect(run).toMatchObject({ model: "scs", method: "agents", agents: 60, replications: 6, seed: 1 });
    const community = completeCommunity({ "party-government": 20, enterprise: 20, residents: 20 });
    const parameters = { ...defaultParameters, normalWeeks: 52 };
    const losses = Array.from(
      { length: 6 },
      (_, point) => simulateCommunity(community, parameters, { seed: 1, point }).loss,
    );
    expect(run.loss).toBeCloseTo(losses.reduce((total, loss) => total + loss, 0) / 6, 10);
    expect(run.spread.loss.se).toBeCloseTo(run.spread.loss.sd / Math.sqrt(6), 12);
    expect(run.spread.xCommittees).toEqual({ mean: null, se: null, sd: null });
    expect(run.parameters.normalWeeks.provenance).toBe("given");
  });

  it("says what was asked for and changed nothing", async () => {
    const text = "model: scs\nscheme: located\nparameters: { normalWeeks: 52 }\nagents: 9\nreplications: 1\n";
    const { out } = await commonweal("simulate", put("idle.yaml", text), "--engine", "wasm", "--json");
    const { warnings } = JSON.parse(out);
    expect(warnings).toContainEqual(expect.stringMatching(/^--engine changed nothing/));
    expect(warnings).toContainEqual(expect.stringMatching(/^The scheme is plain/));
  });

  it("gives the same bytes for 1 and 3 workers", async () => {
    const [one, three] = [
      await commonweal(...short, "--workers", "1", "--json"),
      await commonweal(...short, "--workers", "3", "--json"),
    ];
    expect(three.out).toBe(one.out);
  });

  it("says so in words, with shares of replications, and draws bands", async () => {
    const { code, out } = await commonweal(...short, "--figures", inside("a"));
    expect(code).toBe(0);
    expect(out).toContain("State-Capital-Society model, 60 agents, 6 replications, seed 1");
    expect(out).toMatch(/^loss +[\d.]+ +[\d.]+ +[\d.]+ {2}weeks of service lost$/m);
    expect(readFileSync(inside("a", "trajectories.svg"), "utf8")).toContain("80% of replications");
  });

  it("runs what a file describes", async () => {
    const content = "model: scs\nagents: 30\nreplications: 2\nseed: 5\nparameters: { normalWeeks: 52 }\n";
    const { out } = await commonweal("simulate", put("agents.yaml", content), "--json");
    expect(JSON.parse(out)).toMatchObject({ method: "agents", agents: 30, replications: 2, seed: 5 });
  });

  const few = ["--set", "normalWeeks=52", "--replications", "2", "--json"];
  const gml = `graph [ directed 1
    node [ id 1 label "Street office" sector "state" ]
    node [ id 2 label "Company" sector "capital" ]
    node [ id 3 label "Committee" kind "residents-committee" sector "society" ]
    node [ id 4 label "Residents" sector "society" ]
    node [ id 5 label "Newspaper" sector "media" ]
    edge [ source 1 target 4 relation "mobilise" ]
    edge [ source 4 target 1 relation "tells" ]
    edge [ source 5 target 4 relation "mobilise" ]
  ]`;

  it("runs agents on a network file, and says who takes no part and what is complete", async () => {
    const { code, out } = await commonweal("simulate", "scs", "--network", put("net.gml", gml), ...few);
    expect(code).toBe(0);
    const run = JSON.parse(out);
    expect(run.agents).toBe(4);
    expect(run.spread.xCommittees.mean).not.toBeNull();
    expect(run.warnings).toContain(
      "Actors of no kind that the model knows take no part, 1 in all: Newspaper.",
    );
    expect(run.warnings).toContain("No tie carries inform, supply; there everybody is tied to everybody.");
  });

  it("reads in a file what words of a network mean, its path from the file's folder", async () => {
    put("net.gml", gml);
    const file = put(
      "net.yaml",
      `model: scs
network:
  path: net.gml
  kinds: { media: party-government }
  carries: { tells: [inform], mobilise: [mobilise, supply] }
`,
    );
    const run = JSON.parse((await commonweal("simulate", file, ...few)).out);
    expect(run.agents).toBe(5);
    expect(run.warnings).toContain("No tie carries influence; there everybody is tied to everybody.");
  });

  it("runs agents on a period of a case", async () => {
    await commonweal("new", inside("case"));
    const run = JSON.parse(
      (await commonweal("simulate", "scs", "--network", `${inside("case")}@before`, ...few)).out,
    );
    expect(run).toMatchObject({ method: "agents", agents: 4 });
  });

  it("ends with 1 on a network without one of the groups, and says where to go on", async () => {
    const file = put("two.csv", "source,target\na,b\n");
    const { code, err } = await commonweal("simulate", "scs", "--network", file);
    expect(code).toBe(1);
    expect(err).toMatch(/^Network: No actor belongs to state.*\n.*kind or sector/);
  });

  it("ends with 2 on a network and a number of agents", async () => {
    expect((await commonweal("simulate", "scs", "--network", "x", "--agents", "9")).code).toBe(2);
  });

  it("ends with 2 on fewer than three agents", async () => {
    expect((await commonweal("simulate", "scs", "--agents", "2")).code).toBe(2);
  });
});
