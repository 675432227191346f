import { buildNetwork } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { helixStudy } from "../study/sectors/helixStudy.ts";
import { sectorValues } from "../study/sectors/sectorValues.ts";
import { changedCase } from "../testing/caseChanges.ts";
import { reasonIn } from "./reasonIn.ts";

const { actors, ties, definition } = readCase(changedCase());
const { relations } = definition;
const undirected = relations.filter(({ directed }) => !directed);
const chance = { draws: 9, seed: 1 };

describe("reasonIn", () => {
  it("says every reason of a study in Chinese, and in English as it stands", async () => {
    const networks = [
      buildNetwork(actors, ties, { relations, period: "before" }),
      buildNetwork(actors, [], { relations }),
      buildNetwork([], [], { relations }),
      buildNetwork(actors, [], { relations: undirected }),
      buildNetwork(actors.slice(0, 1), [], { relations }),
    ];
    const reasons = networks.flatMap((network) =>
      sectorValues(network, definition, chance).flatMap(({ found: { reason } }) => (reason ? [reason] : [])),
    );
    for (const network of networks) {
      const { reason, warning } = await helixStudy(network, definition, "before", chance);
      reasons.push(...[reason, warning].filter((each) => each !== null));
    }
    expect(new Set(reasons).size).toBeGreaterThan(8);
    for (const reason of reasons) {
      expect(reasonIn(reason, "zh"), reason).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]*$/);
      expect(reasonIn(reason, "en")).toBe(reason);
    }
  });

  it("leaves a sentence that it does not know", () => {
    expect(reasonIn("Something else.", "zh")).toBe("Something else.");
  });
});
