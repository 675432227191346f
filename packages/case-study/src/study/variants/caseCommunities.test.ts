import type { CommunityNetwork, CommunityTies } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import type { CaseVariants } from "../../folder/CaseVariants.ts";
import { readCase } from "../../folder/readCase.ts";
import { type CaseChange, changedCase, replaced } from "../../testing/caseChanges.ts";
import { caseCommunities } from "./caseCommunities.ts";

const draw = { count: 400, seed: 1 };
type Agents = NonNullable<CaseVariants["agents"]>;

/** The new case with what its experiment says of agents. */
const caseWith = (agents: Agents, ...changes: readonly CaseChange[]) => {
  const folder = readCase(changedCase(...changes));
  return { ...folder, experiment: { ...folder.experiment, variants: { agents } } };
};
const communitiesOf = (agents: Agents) => {
  const found = caseCommunities(caseWith(agents), draw);
  if (typeof found === "string") throw new Error(found);
  return found;
};
const arcsOf = ({ ties }: CommunityNetwork, relation: "mobilise" | "influence"): string[] => {
  const { offsets, targets } = ties[relation] as CommunityTies;
  return Array.from({ length: offsets.length - 1 }, (_, source) =>
    Array.from(targets)
      .slice(offsets[source], offsets[source + 1])
      .map((target) => `${source}>${target}`),
  ).flat();
};

describe("caseCommunities", () => {
  it("makes agents of actors by their sectors, and lets reach everybody what no relation carries", () => {
    const { networks, actors, ties, complete, periods } = communitiesOf({});
    // Street office, committee, property manager and owners: state, society, capital, society.
    expect(networks[0]?.kinds).toEqual([0, 3, 1, 3]);
    expect({ actors, ties, complete, periods }).toEqual({
      actors: 4,
      ties: ["t1", "t2", "t3", "t4", "t5"],
      complete: ["mobilise", "inform", "supply"],
      periods: ["before", "during"],
    });
    expect(networks).toHaveLength(400);
    expect(networks[0]?.ties.inform).toBe("complete");
  });

  it("has each tie in as many draws as its probability says, and ties without direction both ways", () => {
    const { networks } = communitiesOf({ periods: ["before"], carries: { directs: ["mobilise"] } });
    const share = (relation: "mobilise" | "influence", arc: string) =>
      networks.filter((network) => arcsOf(network, relation).includes(arc)).length / networks.length;
    // t1 is present/high: 0.95; t2 present/medium: 0.8; t3 weak/low: 0.375. Four standard errors of 400 draws: 0.1.
    expect(Math.abs(share("mobilise", "0>1") - 0.95)).toBeLessThan(0.05);
    expect(Math.abs(share("influence", "1>2") - 0.8)).toBeLessThan(0.09);
    expect(Math.abs(share("influence", "3>2") - 0.375)).toBeLessThan(0.1);
    for (const network of networks) {
      const arcs = new Set(arcsOf(network, "influence"));
      for (const arc of arcs) expect(arcs).toContain([...arc].reverse().join(""));
    }
  });

  it("follows the case in kinds, in what is complete, and in strengths as coded", () => {
    const agents: Agents = {
      kinds: { society: "residents-committee" },
      complete: ["influence"],
      carries: { directs: ["mobilise"], meets: [] },
      strength: "coded",
      periods: ["before", "during"],
    };
    const { networks, strength } = communitiesOf(agents);
    expect(networks[0]?.kinds).toEqual([0, 2, 1, 2]);
    expect(networks[0]?.ties).toMatchObject({
      influence: "complete",
      inform: { targets: new Uint32Array() },
    });
    expect(strength).toBe("coded");
    // Strengths 2 before and 1 during, over the largest: the stronger of parallel ties stays.
    const weights = new Set(
      networks.flatMap(({ ties }) => [...Array.from((ties.mobilise as CommunityTies).weights)]),
    );
    expect([...weights].sort()).toEqual([0.5, 1]);
  });

  it("is the same whatever the number of draws, and another for another seed", () => {
    const folder = caseWith({});
    const first = caseCommunities(folder, { count: 3, seed: 1 });
    const more = caseCommunities(folder, { count: 5, seed: 1 });
    if (typeof first === "string" || typeof more === "string") throw new Error("no community");
    expect(more.networks.slice(0, 3)).toEqual(first.networks);
    expect(caseCommunities(folder, { count: 5, seed: 2 })).not.toEqual(more);
  });

  it("gives a reason where there are no ties, and where a group has nobody", () => {
    const folder = caseWith({});
    expect(caseCommunities({ ...folder, ties: [] }, draw)).toBe("no-ties");
    const capital = replaced("case.yaml", "spheres: { capital: 1 }", "spheres: {}");
    expect(caseCommunities(caseWith({}, capital), draw)).toBe("no-group");
  });
});
