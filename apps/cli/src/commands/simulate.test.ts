import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import {
  completeCommunity,
  defaultParameters,
  grm1Outputs,
  simulateCommunity,
  simulateGrm1,
  simulateMeanField,
} from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { main } from "../main.ts";
import { fakeTerminal } from "../terminal/fakeTerminal.ts";
import { workplace } from "../testing/workplace.ts";

const { commonweal, inside, put } = workplace();

describe("simulate scs", () => {
  it("prints one JSON document with the outputs of the mean field", async () => {
    const { code, out, err } = await commonweal("simulate", "scs", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toHaveLength(2);
    const { warnings, ...expected } = simulateMeanField(defaultParameters);
    expect(JSON.parse(out)).toMatchObject({ model: "scs", method: "mean-field", ...expected, warnings });
  });

  it("says of every parameter whether it is assumed or given", async () => {
    const { out } = await commonweal("simulate", "scs", "--set", "fusion=.4", "--set", "surge = 2", "--json");
    const { parameters } = JSON.parse(out);
    expect(parameters.fusion).toEqual({ value: 0.4, unit: "share", provenance: "given" });
    expect(parameters.surge).toMatchObject({ value: 2, provenance: "given" });
    const others = Object.entries<{ provenance: string }>(parameters).filter(
      ([name]) => name !== "fusion" && name !== "surge",
    );
    expect(new Set(others.map(([, { provenance }]) => provenance))).toEqual(new Set(["assumed"]));
  });

  it("tells people units, what is assumed and what to beware of", async () => {
    const { code, out } = await commonweal("simulate", "scs", "--set", "campaignSize=0", "--set", "surge=3");
    expect(code).toBe(0);
    expect(out).toMatch(/^loss +[\d.]+ {2}weeks of service lost$/m);
    expect(out).toMatch(/^delay +> 11 {2}weeks from the onset/m);
    expect(out).toContain(
      "Parameters: 2 given: surge 3 (normal demand), campaignSize 0 (normal demand); 35 assumed",
    );
    expect(out).toMatch(/^Note: .*backlog is left/m);
  });

  it("says which options change nothing of a deterministic run", async () => {
    const { out } = await commonweal("simulate", "scs", "--replications", "5", "--seed", "3");
    expect(out).toContain("Note: The mean field is deterministic: --replications, --seed changed nothing;");
  });

  it("matches the reference run of the plain scheme", async () => {
    const file = put("reference.yaml", "model: scs\nstart: reference\nscheme: plain\n");
    const { out } = await commonweal("simulate", file, "--json");
    const run = JSON.parse(out);
    expect(run.loss).toBeCloseTo(3.1903537772, 9);
    expect(run.delay).toBeCloseTo(2.65, 12);
    expect(run.peakBacklog).toBeCloseTo(1.9239340673, 9);
  });

  it.each([
    {
      name: "an unknown name, with the nearest",
      set: "fusoin=1",
      says: /found "fusoin".*nearest being fusion,/,
    },
    {
      name: "a value beyond the limits",
      set: "fusion=1.5",
      says: /found fusion=1\.5; expected 0 to 1 \(share\)/,
    },
    { name: "no number", set: "fusion=much", says: /expected a parameter and a number/ },
    { name: "no value", set: "fusion", says: /expected a parameter and a number/ },
    { name: "an infinite value", set: "fusion=1e999", says: /expected a parameter and a number/ },
    { name: "power that does not add up", set: "powerState=0.9", says: /shares that add up to 1/ },
    { name: "a step that does not fit", set: "normalStep=3", says: /normalWeeks.*normalStep/ },
    { name: "a name of every object", set: "__proto__=1", says: /found "__proto__"/ },
  ])("ends with 2 on $name", async ({ set, says }) => {
    const { code, out, err } = await commonweal("simulate", "scs", "--set", set);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });

  it("ends with 2 on a parameter that is set twice", async () => {
    const { code, err } = await commonweal("simulate", "scs", "--set", "fusion=0", "--set", "fusion=1");
    expect(code).toBe(2);
    expect(err).toMatch(/Found "fusion" twice/);
  });
});

describe("simulate FILE", () => {
  const yaml = `# A run with another rule of choice and a sequence of interventions.
model: scs
parameters: { fusion: 0.3, surge: 2 }
choice: { kind: best-response, inertia: 0.5 }
production: { kind: ces, elasticity: 2 }
interventions:
  - { kind: rebalance, at: 520, rho: 0.5, dF: 0.5 }
  - { kind: build, at: 600, capacity: 0.2 }
`;

  it("runs what the file describes", async () => {
    const { code, out } = await commonweal("simulate", put("run.yaml", yaml), "--json");
    expect(code).toBe(0);
    const same = simulateMeanField(
      { ...defaultParameters, fusion: 0.3, surge: 2 },
      {
        variant: {
          choice: { kind: "best-response", inertia: 0.5 },
          production: { kind: "ces", elasticity: 2 },
        },
        interventions: [
          { kind: "rebalance", at: 520, rho: 0.5, dF: 0.5 },
          { kind: "build", at: 600, capacity: 0.2 },
        ],
      },
    );
    expect(JSON.parse(out)).toMatchObject({ loss: same.loss, x: same.x, capacityBuilt: { capacity: 0.2 } });
  });

  it("says in words what the file changes, and that built capacity is not budget neutral", async () => {
    const { out } = await commonweal("simulate", put("run.yaml", yaml));
    expect(out).toContain(
      "Variant: choice kind best-response, inertia 0.5; production kind ces, elasticity 2.",
    );
    expect(out).toContain(
      "Interventions: rebalance in week 520 rho 0.5, dF 0.5; build in week 600 capacity 0.2.",
    );
    expect(out).toContain("Not budget neutral: capacity 0.2");
  });

  it("reads JSON too, and lets the command line have the last word", async () => {
    const file = put("run.json", '{\n\t"model": "scs",\n\t"parameters": { "fusion": 0.3 }\n}\n');
    const { out } = await commonweal("simulate", file, "--set", "fusion=0.2", "--json");
    expect(JSON.parse(out).parameters.fusion.value).toBe(0.2);
  });

  it("names file, line, place, found and expected of everything that is wrong", async () => {
    const content = "model: scs\nparameters:\n  fusion: 3\n  surgee: 2\nchoice: { kind: logitt }\n";
    const { code, out, err } = await commonweal("simulate", put("bad.yaml", content));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("bad.yaml, line 3, parameters.fusion: found 3; expected at most 1");
    expect(err).toContain("bad.yaml, line 4, parameters.surgee: found a key that has no meaning here");
    expect(err).toContain('bad.yaml, line 5, choice.kind: found "logitt"; expected');
    expect(err).toContain("Mend what is named above");
  });

  it.each([
    { name: "nothing", path: () => inside("nothing.yaml"), says: /Found nothing at the path given/ },
    { name: "a folder", path: () => inside(), says: /Found a folder/ },
    { name: "an unknown model", path: () => put("m.yaml", "model: grm-9\n"), says: /m\.yaml, line 1, model/ },
    {
      name: "an intervention after the end",
      path: () => put("late.yaml", "model: scs\ninterventions: [{ kind: rebalance, at: 5000, rho: 1 }]\n"),
      says: /^late\.yaml: The intervention is .*5000.*a week in 0\.\.1092/,
    },
  ])("ends with 1 on $name", async ({ path, says }) => {
    const { code, err } = await commonweal("simulate", path());
    expect(code).toBe(1);
    expect(err).toMatch(says);
  });
});

describe("simulate scs --figures", () => {
  it("draws the run, in the language asked for, the same bytes each time", async () => {
    const drawn = async (folder: string) => {
      const { code } = await commonweal("simulate", "scs", "--figures", inside(folder), "--lang", "zh");
      expect(code).toBe(0);
      const read = (name: string) => readFileSync(inside(folder, `${name}.svg`), "utf8");
      return read("trajectories") + read("hysteresis");
    };
    const first = await drawn("a");
    for (const text of ["国家—资本—社会模型的一次运行", "环境恢复时，主动性是否也恢复？", "半宽"]) {
      expect(first).toContain(text);
    }
    expect(await drawn("b")).toBe(first);
    expect(readdirSync(inside("a")).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("marks the half-width that theory gives where nobody crowds anybody out", async () => {
    await commonweal("simulate", "scs", "--set", "crowdOut=0", "--figures", inside("a"));
    expect(readFileSync(inside("a", "hysteresis.svg"), "utf8").match(/half-width 0\.138/g)).toHaveLength(3);
  });

  it("ends with 3 where a file stands in the way, and with nothing half-written", async () => {
    put("file", "");
    const { code, out } = await commonweal("simulate", "scs", "--figures", inside("file", "figures"));
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(existsSync(inside("file", "figures"))).toBe(false);
  });
});

describe("simulate grm-1", () => {
  // The threads run what stands in dist/, which the test command of the repository builds first.
  const few = ["simulate", "grm-1", "--replications", "24", "--set", "actors=100", "--json"];
  const found = async (...options: string[]) => {
    const { code, out, err } = await commonweal(...few, ...options);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { cpuSeconds, wallSeconds, peakRssMB, ...rest } = JSON.parse(out);
    for (const measured of [cpuSeconds, wallSeconds, peakRssMB]) expect(measured).toBeGreaterThan(0);
    return rest;
  };

  it("gives the eleven targets with mean, standard error and deviation over replications", async () => {
    const { targets, ...rest } = await found();
    expect(Object.keys(targets)).toEqual([...grm1Outputs]);
    const runs = Array.from({ length: 24 }, (_, index) => simulateGrm1({ seed: 1, actors: 100 }, index).X120);
    const mean = runs.reduce((total, value) => total + value, 0) / 24;
    const sd = Math.sqrt(runs.reduce((total, value) => total + (value - mean) ** 2, 0) / 23);
    expect(targets.X120.mean).toBeCloseTo(mean, 12);
    expect(targets.X120.sd).toBeCloseTo(sd, 12);
    expect(targets.X120.se).toBeCloseTo(sd / Math.sqrt(24), 12);
    expect(rest).toMatchObject({ model: "grm-1", actors: 100, steps: 200, agentSteps: 480_000, seed: 1 });
    expect(rest.trajectoryHash).toMatch(/^[0-9a-f]{32}$/);
  });

  it("gives the same numbers for 1, 2, 3 and 8 workers, in JavaScript and in WebAssembly", async () => {
    const { engine, ...first } = await found("--workers", "1");
    expect(engine).toBe("wasm");
    for (const workers of ["2", "3", "8"]) expect(await found("--workers", workers)).toMatchObject(first);
    expect(await found("--engine", "javascript")).toMatchObject(first);
  });

  it("depends on the seed", async () => {
    const [one, two] = [await found("--seed", "1"), await found("--seed", "2")];
    expect(one.trajectoryHash).not.toBe(two.trajectoryHash);
  });

  it("knows no spread of a single replication", async () => {
    const { out } = await commonweal(
      "simulate",
      "grm-1",
      "--replications",
      "1",
      "--set",
      "actors=50",
      "--json",
    );
    expect(JSON.parse(out).targets.m200).toEqual({ mean: expect.any(Number), se: null, sd: null });
  });

  it("tells people what the targets are, how fast they came, and that nothing is an estimate", async () => {
    const { code, out } = await commonweal(
      "simulate",
      "grm-1",
      "--replications",
      "2",
      "--set",
      "actors=1300",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^GRM-1, reference model: 1,300 actors, 200 steps, 2 replications, seed 1$/m);
    expect(out).toMatch(/^X120 +0\.\d{5} +0\.\d{5} +0\.\d{5} {2}share who act after 120 steps/m);
    expect(out).toMatch(/^520,000 agent-steps in [\d.]+ s of CPU/m);
    expect(out).toContain("no estimates of any place");
  });

  it("runs what a file describes, the command line having the last word", async () => {
    const file = put("grm.yaml", "model: grm-1\nparameters: { actors: 50 }\nreplications: 3\nseed: 9\n");
    const { out } = await commonweal("simulate", file, "--seed", "4", "--json");
    expect(JSON.parse(out)).toMatchObject({ actors: 50, replications: 3, seed: 4, agentSteps: 30_000 });
  });

  it("draws quantiles over replications", async () => {
    expect((await commonweal(...few, "--figures", inside("a"))).code).toBe(0);
    expect(readFileSync(inside("a", "trajectories.svg"), "utf8")).toContain("80% of replications");
  });

  it.each([
    { name: "another parameter", options: ["--set", "actor=100"], says: /found "actor"; expected actors/ },
    { name: "too few actors", options: ["--set", "actors=5"], says: /expected a whole number from 13/ },
    { name: "half an actor", options: ["--set", "actors=50.5"], says: /expected a whole number from 13/ },
    { name: "no replication", options: ["--replications", "0"], says: /whole number from 1/ },
    { name: "an unknown engine", options: ["--engine", "gpu"], says: /javascript, wasm/ },
    { name: "no workers", options: ["--workers", "0"], says: /whole number from 1 to 1024/ },
  ])("ends with 2 on $name", async ({ options, says }) => {
    const { code, out, err } = await commonweal("simulate", "grm-1", ...options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });

  it("shows progress on a terminal only", async () => {
    const [quiet, live] = [fakeTerminal(), fakeTerminal(true)];
    for (const terminal of [quiet, live]) expect(await main(few, terminal)).toBe(0);
    expect(quiet.written.err).toBe("");
    expect(live.written.err).toMatch(/\rsimulate █+ 100 %\n$/);
    expect(live.written.out.split("\n")).toHaveLength(2);
  });

  it.each([
    { signal: "SIGINT", code: 130 },
    { signal: "SIGTERM", code: 143 },
  ] as const)("ends with $code on $signal and leaves nothing", async ({ signal, code }) => {
    const terminal = fakeTerminal();
    const long = ["simulate", "grm-1", "--replications", "100000", "--figures", inside("figures")];
    const running = main(long, terminal);
    setTimeout(() => terminal.raise(signal), 100);
    expect(await running).toBe(code);
    expect(terminal.written.out).toBe("");
    expect(existsSync(inside("figures"))).toBe(false);
  });
});

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

describe("the built command", () => {
  it("runs as a user runs it", async () => {
    const program = new URL("../../bin/commonweal.js", import.meta.url).pathname;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      program,
      "simulate",
      "scs",
      "--set",
      "fusion=0.3",
      "--json",
    ]);
    expect(stderr).toBe("");
    const { loss } = simulateMeanField({ ...defaultParameters, fusion: 0.3 });
    expect(JSON.parse(stdout).loss).toBe(loss);
  });
});
