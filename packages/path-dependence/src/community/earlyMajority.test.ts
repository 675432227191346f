import { log1p } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { jointInformation } from "../histories/jointInformation.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import { residentCircles } from "../testing/residentCircles.ts";
import { communityOutputs } from "./communityOutputs.ts";
import { communityStructure } from "./communityStructure.ts";
import { runCommunity } from "./runCommunity.ts";

/** ΔU = J (2X − 1) of peers alone; J β = 1.5 with β = 1. */
const onlyPeers = { reciprocity: 1.5, ownPractice: 0, civicReturn: 0, directedParticipation: 0 };

describe("early-majority index", () => {
  it("is small for 21 actors and large for 51 after 200 sweeps at J β = 1.5", () => {
    expect(earlyIndex(21)).toBeLessThan(0.25);
    expect(earlyIndex(51)).toBeGreaterThan(0.6);
  });
});

/** Mutual information of the majority after 5 sweeps and after 200, by the entropy of the latter, over many circles. */
function earlyIndex(size: number): number {
  const count = 150;
  const structure = communityStructure(residentCircles(count, size));
  const parameters = {
    ...defaultParameters,
    choicePrecision: 1,
    initialInitiative: 0.5,
    revisionRate: -log1p(-0.2),
    normalWeeks: 1000,
    normalStep: 1,
    emergencyWeeks: 0,
  };
  const majority = [new Uint8Array(count), new Uint8Array(count)];
  const out = new Float64Array(communityOutputs.length);
  const key = { seed: 5, point: size, replication: 0 };
  runCommunity(
    structure,
    parameters,
    { variant: { payoffWeights: onlyPeers } },
    key,
    out,
    (step, { agents }) => {
      const which = step === 25 ? majority[0] : step === 1000 ? majority[1] : null;
      if (!which) return;
      for (let circle = 0; circle < count; circle += 1) {
        const from = 2 + circle * size;
        const active = agents.signal.subarray(from, from + size).reduce((sum, one) => sum + one, 0);
        which[circle] = 2 * active > size ? 1 : 0;
      }
    },
  );
  const [early, late] = majority as [Uint8Array, Uint8Array];
  const table = new Float64Array(4);
  early.forEach((first, circle) => {
    const place = 2 * first + (late[circle] as number);
    table[place] = (table[place] as number) + 1 / count;
  });
  const { information, ofColumns } = jointInformation(table, 2);
  return information / ofColumns;
}
