import { existsSync, readFileSync } from "node:fs";
import { grm1Outputs, simulateGrm1 } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { main } from "../main.ts";
import { fakeTerminal } from "../terminal/fakeTerminal.ts";
import { workplace } from "../testing/workplace.ts";

const { commonweal, inside, put } = workplace();

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
    expect(live.written.err).toMatch(/\rsimulate {4}█+ 100 %\n$/);
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
