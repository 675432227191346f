import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { assignWords } from "../../packages/path-dependence/src/agents/assignWords.ts";
import { battery, stateBattery } from "./battery.ts";
import { blockStates } from "./blockStates.ts";
import { matrixRank } from "./matrixRank.ts";
import { sharedWords } from "./sharedWords.ts";
import { wordTests } from "./wordTests.ts";

/** A single score beyond this has a chance of 6e-7. */
const limit = 5;
const short = 2 ** 16;

const failed = (words: Uint32Array) =>
  [...wordTests]
    .filter(([, test]) => test(words).some((score) => !(Math.abs(score) < limit)))
    .map(([name]) => name);

describe("the battery", () => {
  it("passes one long stream", () => {
    const words = new Uint32Array(short);
    assignWords(words, short, stream({ root: 42 }));
    expect(failed(words)).toEqual([]);
  });

  it.each([
    ["a counter", (index: number) => index, "birthday spacings"],
    ["a stuck bit", (index: number) => Math.imul(index, 0x9e3779b1) | 16, "bit frequency"],
    ["the low bits of a congruential generator", (index: number) => 5 ** 3 * index + 7, "serial pairs"],
  ])("finds %s", (_, wordAt, test) => {
    expect(failed(Uint32Array.from({ length: short }, (_, index) => wordAt(index)))).toContain(test);
  });

  it("finds each word said twice, and ranks that one row alone lowers", () => {
    const words = new Uint32Array(short);
    assignWords(words, short / 2, stream({ root: 3 }));
    const twice = Uint32Array.from(words, (_, index) => words[index >> 1] as number);
    expect(failed(twice)).toEqual(expect.arrayContaining(["runs", "collisions", "correlated weights"]));
    const low = words.map((word, index) => (index % 32 === 31 ? (words[index - 1] as number) : word));
    expect(failed(low)).toContain("ranks of binary matrices");
  });

  it("ranks matrices", () => {
    expect(matrixRank(Uint32Array.from({ length: 32 }, (_, row) => 1 << row))).toBe(32);
    expect(matrixRank(new Uint32Array(32).fill(7))).toBe(1);
    expect(matrixRank(new Uint32Array(32))).toBe(0);
  });

  it("finds states that share words", () => {
    const states = blockStates(1000);
    states[4 * 500] = states[0] as number;
    states[4 * 500 + 2] = states[2] as number;
    expect(sharedWords(states)).toEqual({ single: [1, 0, 1, 0], double: [0, 1, 0, 0, 0, 0] });
  });
});

describe("the streams of agents", () => {
  it("pass the battery, neighbours by turns as well", () => {
    const lines = battery(short).filter(({ worst }) => !(Math.abs(worst) < limit));
    expect(lines).toEqual([]);
  });

  it("share single words as often as chance has it, and never two at once", () => {
    const { scores, twice } = stateBattery(2 ** 17);
    for (const score of scores) expect(Math.abs(score)).toBeLessThan(limit);
    expect(twice).toBe(0);
  });
});
