import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";
import { experimentManifest } from "./experimentManifest.ts";
import { modelsHere } from "./modelsHere.ts";
import { readExperiment } from "./readExperiment.ts";

const { inside, put } = workplace();

/** An experiment of a program in two files. */
const experimentOf = (a: string, b: string, more = "") => {
  put("a.mjs", a);
  put("b.mjs", b);
  const model = `model: { command: [${JSON.stringify(process.execPath)}, a.mjs, b.mjs] }`;
  const rest = "parameters: [{ name: rate, min: 0, max: 1 }]\ndesign: { kind: sobol, size: 4 }";
  return put("experiment.yaml", `${model}\n${rest}\nseed: 1\noutputs: [size]\n${more}`);
};
const manifestAt = async (file: string) => experimentManifest(await readExperiment(file), inside());

describe("modelsHere", () => {
  it("takes the seconds that a run may take of the experiment, for its own runs alone", async () => {
    const file = experimentOf("1", "2", "secondsPerRun: 7\n");
    const { secondsPerRun } = await modelsHere(file);
    const own = await manifestAt(file);
    const other = { ...own, experiment: "0".repeat(64) };
    expect([secondsPerRun(own), secondsPerRun(other)]).toEqual([7, 3600]);
  });

  it("takes no file of another split for the same model", async () => {
    const first = await manifestAt(experimentOf("12", "3"));
    const second = await manifestAt(experimentOf("1", "23"));
    expect(second.model.version).not.toBe(first.model.version);
    const again = await manifestAt(experimentOf("12", "3"));
    expect(again.model.version).toBe(first.model.version);
  });
});
