import { describe, expect, it } from "vitest";
import truth from "../../fixtures/grm1Truth.json" with { type: "json" };
import { grm1Model } from "./grm1Model.ts";
import { grm1Outputs } from "./grm1Outputs.ts";
import { simulateGrm1 } from "./simulateGrm1.ts";

describe("simulateGrm1", () => {
  it("agrees with the plain C programme on all eleven targets", () => {
    const replications = 160;
    const model = grm1Model({ seed: 1, engine: "wasm" });
    const out = new Float64Array(11);
    const sums = new Float64Array(11);
    const squares = new Float64Array(11);
    for (let index = 0; index < replications; index += 1) {
      model.run(new Float64Array(), index, out);
      out.forEach((value, place) => {
        sums[place] = (sums[place] as number) + value;
        squares[place] = (squares[place] as number) + value * value;
      });
    }
    grm1Outputs.forEach((name, place) => {
      const { mean, sd, mcse } = truth["1000"][name];
      const ours = (sums[place] as number) / replications;
      const variance = ((squares[place] as number) - replications * ours * ours) / (replications - 1);
      const z = (ours - mean) / Math.sqrt(variance / replications + mcse * mcse);
      expect(Math.abs(z), name).toBeLessThan(4);
      // The standard error of a standard deviation is sd / √(2 n), 5.6 % here.
      expect(Math.abs(Math.sqrt(variance) / sd - 1), name).toBeLessThan(0.25);
    });
  });

  it("gives the same numbers in both engines, and others for another replication or seed", () => {
    const plain = simulateGrm1({ seed: 5, actors: 300 }, 2);
    expect(simulateGrm1({ seed: 5, actors: 300, engine: "wasm" }, 2)).toEqual(plain);
    expect(simulateGrm1({ seed: 5, actors: 300 }, 3)).not.toEqual(plain);
    expect(simulateGrm1({ seed: 6, actors: 300 }, 2)).not.toEqual(plain);
  });

  it.each([
    [{ seed: -1 }, ["seed"]],
    [{ seed: 1, actors: 12 }, ["actors"]],
    [{ seed: 1, engine: "c" }, ["engine"]],
  ])("refuses %j", (options, path) => {
    expect(() => simulateGrm1(options as { seed: number })).toThrow(
      expect.objectContaining({ code: "invalid-setup", path }),
    );
  });
});
