import { log, logistic, nextUint32, philox4x32, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomNetwork } from "../testing/randomNetwork.ts";
import { advanceAgents } from "./advanceAgents.ts";
import { assignBlockStream } from "./assignBlockStream.ts";
import { assignWords } from "./assignWords.ts";
import { chooses } from "./chooses.ts";
import { defineAgentRule } from "./defineAgentRule.ts";
import { finishStep } from "./finishStep.ts";
import { logitTable } from "./logitTable.ts";
import { startAgents } from "./startAgents.ts";
import { stepBlock } from "./stepBlock.ts";
import { sumUnit } from "./sumUnit.ts";

/** Habit, neighbours and noise: enough to use every part of the engine. */
const restless = defineAgentRule({
  name: "restless/1",
  columns: { habit: "float64", count: "uint32" },
  signal: "acts",
  parameters: { pull: 2 },
  channels: 3,
  start({ columns, next, words, stream, from, to }) {
    assignWords(words, to - from, stream);
    for (let actor = from; actor < to; actor += 1) {
      columns.habit[actor] = 0.5;
      next[actor] = (words[actor - from] as number) < 0x60000000 ? 1 : 0;
    }
  },
  step({ parameters, columns, signal, sums, next, words, stream, from, to, network }) {
    const order = network.sector.length;
    const logits = logitTable();
    assignWords(words, to - from, stream);
    for (let actor = from; actor < to; actor += 1) {
      const habit = (columns.habit[actor] as number) * 0.9 + 0.1 * (signal[actor] as number);
      columns.habit[actor] = habit;
      columns.count[actor] = (columns.count[actor] as number) + 1;
      let heard = 0;
      for (let channel = 0; channel < 3; channel += 1)
        heard += (sums[channel * order + actor] as number) * sumUnit;
      next[actor] = chooses(logits, parameters.pull * (heard + habit - 1), words[actor - from] as number);
    }
  },
});

describe("the engine for agents", () => {
  const network = randomNetwork(2500, 6, stream({ root: 7 }));

  it("gives the same bits whatever the order and the split of the blocks", () => {
    const straight = startAgents(restless, network, { seed: 3 });
    advanceAgents(straight, 20);
    const shuffled = startAgents(restless, network, { seed: 3 });
    for (let step = 0; step < 20; step += 1) {
      for (const block of [
        [0, 1, 2],
        [2, 0, 1],
        [1, 2, 0],
      ][step % 3] as number[])
        stepBlock(shuffled, block);
      finishStep(shuffled);
    }
    expect(shuffled.columns).toEqual(straight.columns);
    expect(shuffled.signal).toEqual(straight.signal);
    expect(shuffled.sums).toEqual(straight.sums);
    expect(shuffled.switches).toBe(straight.switches);
    expect(straight.switches).toBeGreaterThan(1000);
  });

  it("keeps the sums that gathering gives, by sector of those listened to", () => {
    const run = startAgents(restless, network, { seed: 4, normalise: false });
    advanceAgents(run, 7);
    const gathered = new Int32Array(run.sums.length);
    network.targets.forEach((target, tie) => {
      const listener = network.offsets.findIndex((end) => end > tie) - 1;
      const place = (network.sector[target] as number) * run.order + listener;
      const units = Math.round((network.weights[tie] as number) * 2 ** 24) * (run.signal[target] as number);
      gathered[place] = (gathered[place] as number) + units;
    });
    expect(run.sums).toEqual(gathered);
  });

  it("divides weights so that all neighbours together count as exactly 1", () => {
    const all = defineAgentRule({
      name: "all/1",
      columns: {},
      signal: "acts",
      parameters: {},
      start: ({ next, from, to }) => void next.fill(1, from, to),
      step: () => {},
    });
    const run = startAgents(all, network, { seed: 1 });
    const expected = Int32Array.from({ length: run.order }, (_, actor) =>
      network.offsets[actor] === network.offsets[actor + 1] ? 0 : 2 ** 24,
    );
    expect(run.sums).toEqual(expected);
  });

  it("tells replications, points and seeds apart", () => {
    const ends = [{}, { replication: 1 }, { point: 1 }, { seed: 2 }].map((other) => {
      const run = startAgents(restless, network, { seed: 1, ...other });
      advanceAgents(run, 3);
      return run.signal.join("");
    });
    expect(new Set(ends).size).toBe(4);
  });

  it("refuses a next signal that is neither 0 nor 1, sectors beyond the channels and a signal that is a column", () => {
    const wrong = { ...restless, step: ({ next }: { next: Uint8Array }) => void next.fill(2, 5, 6) };
    const run = startAgents(wrong, network, { seed: 1 });
    expect(() => advanceAgents(run, 1)).toThrow(
      expect.objectContaining({ code: "invalid-rule", path: ["next", 5] }),
    );
    expect(() => startAgents({ ...restless, channels: 2 }, network, { seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-network" }),
    );
    expect(() => defineAgentRule({ ...restless, signal: "habit" })).toThrow(
      expect.objectContaining({ code: "invalid-rule", path: ["columns", "habit"] }),
    );
    expect(() => defineAgentRule({ ...restless, channels: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-rule", path: ["channels"] }),
    );
  });

  it("refuses weights that four bytes cannot sum", () => {
    const heavy = { ...network, weights: network.weights.map((weight) => weight * 1000) };
    expect(() => startAgents(restless, heavy, { seed: 1, normalise: false })).toThrow(
      expect.objectContaining({ code: "invalid-network", path: ["weights", expect.any(Number)] }),
    );
    expect(startAgents(restless, heavy, { seed: 1 }).order).toBe(2500);
  });
});

describe("assignBlockStream", () => {
  it("is Philox4x32-10 under the run's key", () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 6 }), fc.nat(3), (words, purpose) => {
        const [a, b, c, d, step, block] = words as [number, number, number, number, number, number];
        const state = new Uint32Array(4);
        assignBlockStream(state, Uint32Array.of(a, b, c, d), step, block, purpose);
        expect(state).toEqual(philox4x32([step, block, (c ^ purpose) >>> 0, d], [a, b]));
      }),
    );
  });
});

describe("assignWords", () => {
  it("gives the words of nextUint32 and leaves the stream where it would", () => {
    const one = stream({ root: 5 });
    const other = stream({ root: 5 });
    const words = new Uint32Array(101);
    assignWords(words, 100, one);
    expect([...words.subarray(0, 100)]).toEqual(Array.from({ length: 100 }, () => nextUint32(other)));
    expect(words[100]).toBe(0);
    expect(one).toEqual(other);
  });
});

describe("chooses", () => {
  it("decides as the exact comparison does, also at the edges of bins", () => {
    const logits = logitTable();
    const word = fc.oneof(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc
        .tuple(fc.integer({ min: 0, max: 4095 }), fc.integer({ min: 0, max: 2 }))
        .map(([k, low]) => (k << 20) + low),
    );
    const near = fc.tuple(word, fc.integer({ min: -3, max: 3 })).map(([word, ulps]) => {
      const share = Math.max(word >>> 0, 1) / 2 ** 32;
      const z = log(share / (1 - share));
      return [z + ulps * Math.abs(z) * 2 ** -30, word] as const;
    });
    const any = fc.tuple(fc.double({ min: -800, max: 800, noNaN: true }), word);
    fc.assert(
      fc.property(fc.oneof(near, any), ([z, word]) => {
        expect(chooses(logits, z, word)).toBe((word >>> 0) / 2 ** 32 < logistic(z) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("never acts at −∞ and always at ∞", () => {
    for (const word of [0, 1, 0xffffffff]) {
      expect(chooses(logitTable(), -Infinity, word)).toBe(0);
      expect(chooses(logitTable(), Infinity, word)).toBe(1);
    }
  });
});
