import { describe, expect, it } from "vitest";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { checkNetwork } from "./checkNetwork.ts";

const ties = { offsets: [0, 1, 1, 2], targets: [1, 0], weights: [1, 0.5] };
const network: CommunityNetwork = {
  kinds: [0, 1, 3],
  ties: { mobilise: ties, inform: "complete", supply: ties, influence: ties },
};
const withTies = (change: object) => ({
  ...network,
  ties: { ...network.ties, supply: { ...ties, ...change } },
});

describe("checkNetwork", () => {
  it("accepts plain arrays that fit each other", () => {
    expect(() => checkNetwork({ ...network, witnesses: [0, 0, 1] })).not.toThrow();
  });

  it.each([
    { name: "a kind that is not there", wrong: { ...network, kinds: [0, 1, 9] }, path: ["kinds", 2] },
    { name: "a sector without actors", wrong: { ...network, kinds: [0, 3, 3] }, path: ["kinds"] },
    { name: "witnesses of another number", wrong: { ...network, witnesses: [1] }, path: ["witnesses"] },
    {
      name: "a witness of more than 1",
      wrong: { ...network, witnesses: [0, 2, 1] },
      path: ["witnesses", 1],
    },
    {
      name: "a witness that is no number",
      wrong: { ...network, witnesses: [0, 0, true] },
      path: ["witnesses", 2],
    },
    { name: "offsets too short", wrong: withTies({ offsets: [0, 2] }), path: ["ties", "supply", "offsets"] },
    {
      name: "offsets that fall",
      wrong: withTies({ offsets: [0, 2, 1, 2] }),
      path: ["ties", "supply", "offsets", 2],
    },
    {
      name: "a target that is not there",
      wrong: withTies({ targets: [1, 3] }),
      path: ["ties", "supply", "targets", 1],
    },
    {
      name: "a strength above 1",
      wrong: withTies({ weights: [1, 2] }),
      path: ["ties", "supply", "weights", 1],
    },
    { name: "a strength of 0", wrong: withTies({ weights: [0, 1] }), path: ["ties", "supply", "weights", 0] },
    {
      name: "weights of another number",
      wrong: withTies({ weights: [1] }),
      path: ["ties", "supply", "weights"],
    },
    {
      name: "a relation that is left out",
      wrong: { ...network, ties: { ...network.ties, supply: undefined } },
      path: ["ties", "supply"],
    },
  ])("refuses $name", ({ wrong, path }) => {
    expect(() => checkNetwork(wrong as CommunityNetwork)).toThrow(
      expect.objectContaining({ code: "invalid-network", path }),
    );
  });
});
