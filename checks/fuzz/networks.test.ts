import { networkFormats } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { faultOf } from "./faultOf.ts";
import { networkTargets } from "./fuzzTargets.ts";
import { fuzzTests } from "./fuzzTests.ts";
import { networkTarget } from "./networkTarget.ts";

fuzzTests(networkTargets);

describe("the oracle", () => {
  const format = networkFormats.find(({ id }) => id === "gexf");
  const network = format?.read('<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>');
  if (!format || !network) throw new Error("no format to judge");

  it.each([
    ["an error that is not ours", { ...format, read: () => JSON.parse("null").network }, /throws TypeError/],
    [
      "an id twice",
      { ...format, read: () => withNetwork({ order: 2, ids: ["a", "a"], labels: ["", ""] }) },
      /ids/,
    ],
    ["a weight that is no number", { ...format, read: () => withNetwork(arc(Number.NaN)) }, /not finite/],
    [
      "an arc to nobody",
      { ...format, read: () => withNetwork({ ...arc(1), targets: Uint32Array.of(1) }) },
      /nowhere/,
    ],
    ["what does not come back", { ...format, read: countingReader() }, /comes back changed/],
    ["a changed prototype", { ...format, read: polluting }, /prototype/],
  ])("sees %s", async (_, broken, fault) => {
    expect(await faultOf(networkTarget(broken), "")).toMatch(fault);
    Reflect.deleteProperty(Object.prototype, "polluted");
  });

  function withNetwork(part: object) {
    if (!network) throw new Error("no network");
    return { ...network, network: { ...network.network, ...part } };
  }
  function arc(weight: number) {
    return { sources: Uint32Array.of(0), targets: Uint32Array.of(0), weights: Float64Array.of(weight) };
  }
  function countingReader() {
    let calls = 0;
    return () => {
      calls += 1;
      return withNetwork({ name: `${calls}` });
    };
  }
  function polluting() {
    Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true });
    return withNetwork({});
  }
});
