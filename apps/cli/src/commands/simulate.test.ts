import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { defaultParameters, simulateMeanField } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
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

  it("shifts power as a file of the same content does", async () => {
    const file = put(
      "shifted.yaml",
      "model: scs\ninterventions:\n  - { kind: rebalance, at: 520, rho: 0.5, dF: 0 }\n  - { kind: rebalance, at: 0, rho: 0, dF: 0.25 }\n",
    );
    const { out } = await commonweal(
      ...["simulate", "scs", "--rebalance", "rho=0.5,at=520", "--rebalance", "dF=.25", "--json"],
    );
    expect(out).toBe((await commonweal("simulate", file, "--json")).out);
  });

  it.each([
    { shift: "rho=2", says: "expected rho and dF from 0 to 1" },
    { shift: "rho=0.5,at=1e999", says: "at as a finite week" },
    { shift: "rho=0.5,at=99999", says: /^error: option '--rebalance': .*"at":99999.* a week in 0\.\.1092/ },
    { shift: "rho=0.5,rho=0.6", says: "each once" },
    { shift: "half", says: "each once" },
  ])("refuses to shift power by $shift", async ({ shift, says }) => {
    const { code, err } = await commonweal("simulate", "scs", "--rebalance", shift);
    expect(code).toBe(2);
    expect(err).toEqual(expect.stringMatching(says));
  });

  it("names the option, not the file, for a shift of its own after the end", async () => {
    const file = put("early.yaml", "model: scs\ninterventions: [{ kind: rebalance, at: 5, rho: 1 }]\n");
    const { code, err } = await commonweal("simulate", file, "--rebalance", "rho=0.5,at=99999");
    expect([code, err]).toEqual([2, expect.stringMatching(/^error: option '--rebalance': /)]);
  });

  it.each([
    ["--rebalance", "rho=1"],
    ["--agents", "30"],
    ["--network", "ties.csv"],
  ])("refuses %s for the reference model of agents", async (option, value) => {
    const { code, err } = await commonweal("simulate", "grm-1", option, value);
    expect([code, err]).toEqual([2, `error: option '${option}': found it for grm-1; expected scs.\n`]);
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
