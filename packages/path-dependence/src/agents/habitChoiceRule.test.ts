import { logistic, nextUint32, stream } from "@commonweal/numerics";
import { afterEach, describe, expect, it, vi } from "vitest";
import { grm1Network } from "../grm1/grm1Network.ts";
import { grm1Parameters } from "../grm1/grm1Parameters.ts";
import { randomNetwork } from "../testing/randomNetwork.ts";
import { advanceAgents } from "./advanceAgents.ts";
import { assignBlockStream, blockPurpose } from "./assignBlockStream.ts";
import { bytesOf } from "./bytesOf.ts";
import { compiledModule } from "./compiledModule.ts";
import { finishStep } from "./finishStep.ts";
import { habitChoiceRule } from "./habitChoiceRule.ts";
import { hashOfBytes } from "./hashOfBytes.ts";
import { recordAgents } from "./recordAgents.ts";
import { startAgents } from "./startAgents.ts";
import { stepBlock } from "./stepBlock.ts";
import type { SwitchEvents } from "./switchCollector.ts";
import { trajectoryHash } from "./trajectoryHash.ts";

const rule = habitChoiceRule(grm1Parameters);
const series = [
  { column: "acts" },
  { column: "norm", every: 7 },
  { column: "cost", bySector: true, every: 10 },
];

describe("habitChoiceRule", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("takes the step that its equations say", () => {
    const network = grm1Network(40, stream({ root: 3 }));
    const parameters = { ...grm1Parameters, pulses: [{ from: 0, to: 2, size: 0.5 }] };
    const run = startAgents(rule, network, { seed: 5, parameters });
    advanceAgents(run, 1);
    const [before, norms, habits] = [run.signal.slice(), run.columns.norm.slice(), run.columns.habit.slice()];
    advanceAgents(run, 1);
    const random = new Uint32Array(4);
    assignBlockStream(random, run.key, 1, 0, blockPurpose.step);
    for (let actor = 0; actor < 40; actor += 1) {
      let heard = 0;
      let all = 0;
      const end = network.offsets[actor + 1] as number;
      for (let tie = network.offsets[actor] as number; tie < end; tie += 1) {
        all += network.weights[tie] as number;
        heard += (network.weights[tie] as number) * (before[network.targets[tie] as number] as number);
      }
      const x = heard / all;
      const traits = parameters.sectors[network.sector[actor] as number] as { lag: number; response: number };
      const m = (norms[actor] as number) + (x - (norms[actor] as number)) / traits.lag;
      const s = 0.9 * (habits[actor] as number) + 0.1 * (before[actor] as number);
      expect(run.columns.norm[actor]).toBeCloseTo(m, 6);
      expect(run.columns.habit[actor]).toBeCloseTo(s, 12);
      const h = (s * s) / (s * s + (1 - s) * (1 - s));
      const cost = run.columns.cost[actor] as number;
      const v = 0.4 * x - cost + 0.3 * (2 * h - 1) + 0.25 * (2 * m - 1) + 0.5 * traits.response;
      expect(run.signal[actor]).toBe(nextUint32(random) / 2 ** 32 < logistic(5 * v) ? 1 : 0);
    }
  });

  it.each([1, 7, 13, 1000, 1023, 1024, 1025, 2500])(
    "gives the same bits in both engines with %i actors",
    (actors) => {
      const network = {
        ...randomNetwork(actors, 5, stream({ root: actors })),
        sector: new Uint8Array(actors),
      };
      const [plain, wasm] = (["javascript", "wasm"] as const).map((engine) => {
        const run = startAgents(rule, network, { seed: 2, engine });
        const record = recordAgents(run, 130, { series, events: true });
        const { steps, actors: who, values } = record.events as SwitchEvents;
        const parts = [run.sums, steps, who, values].map((array) => hashOfBytes(bytesOf(array)));
        return [trajectoryHash(run, record.series), ...parts];
      });
      expect(wasm).toEqual(plain);
    },
  );

  it("gives the same bits in both engines under extreme coefficients", () => {
    const network = grm1Network(300, stream({ root: 9 }));
    for (const precision of [0, 0.01, 40, 1000]) {
      for (const size of [-1000, -3, 0, 20]) {
        const parameters = { ...grm1Parameters, precision, pulses: [{ from: 3, to: 9, size }] };
        const [plain, wasm] = (["javascript", "wasm"] as const).map((engine) => {
          const run = startAgents(rule, network, { seed: 2, engine, parameters });
          advanceAgents(run, 30);
          return trajectoryHash(run);
        });
        expect(wasm).toBe(plain);
      }
    }
  });

  it("gives the same bits in both engines where sums no longer fit the processor's memory", () => {
    const network = grm1Network(70_000, stream({ root: 8 }));
    const [plain, wasm] = (["javascript", "wasm"] as const).map((engine) => {
      const run = startAgents(rule, network, { seed: 2, engine });
      advanceAgents(run, 5);
      return [trajectoryHash(run), hashOfBytes(bytesOf(run.sums))];
    });
    expect(wasm).toEqual(plain);
  });

  it("takes blocks in any order in WebAssembly too", () => {
    const network = grm1Network(3000, stream({ root: 4 }));
    const straight = startAgents(rule, network, { seed: 1 });
    advanceAgents(straight, 9);
    const run = startAgents(rule, network, { seed: 1, engine: "wasm" });
    for (let step = 0; step < 9; step += 1) {
      for (const block of [2, 0, 1]) stepBlock(run, block);
      finishStep(run);
    }
    expect(trajectoryHash(run)).toBe(trajectoryHash(straight));
  });

  it("goes the way it went when this was written, wherever it runs", () => {
    const run = startAgents(rule, grm1Network(2000, stream({ root: 20261125 })), { seed: 20261125 });
    const record = recordAgents(run, 200, { series });
    expect(trajectoryHash(run, record.series)).toBe("4c25bdc3063e89413aff587d805e6e4b");
  });

  it("refuses sectors without traits, broken parameters, and engines that are not there", () => {
    const network = { ...grm1Network(20, stream({ root: 1 })), sector: new Uint8Array(20).fill(4) };
    expect(() => startAgents(rule, network, { seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-network", path: ["sector", 0] }),
    );
    expect(() => habitChoiceRule({ ...grm1Parameters, habitRate: 2 })).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["habitRate"] }),
    );
    const { kernel: _, ...plain } = rule;
    const unsupported = expect.objectContaining({ code: "unsupported", path: ["engine"] });
    expect(() => startAgents(plain, network, { seed: 1, engine: "wasm" })).toThrow(unsupported);
    expect(() => compiledModule("AAAA")).toThrow(unsupported);
    vi.stubGlobal("WebAssembly", undefined);
    expect(() => compiledModule("AAAB")).toThrow(unsupported);
  });
});
