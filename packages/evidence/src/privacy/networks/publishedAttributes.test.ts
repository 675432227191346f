import type { Actor } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleNetwork } from "../../testing/exampleNetwork.ts";
import { randomNetworks } from "../../testing/randomNetworks.ts";
import { publishedAttributes } from "./publishedAttributes.ts";

const actorsOf = (...described: [string, string, string][]): Actor[] =>
  described.map(([sector, level, kind]) => ({
    ...(exampleNetwork([sector], []).actors[0] as Actor),
    level,
    kind,
  }));

const wordsOf = (published: ReturnType<typeof publishedAttributes>) =>
  published?.map(({ sector, level, kind }) => [sector, level, kind].map((word) => word ?? "*").join(" "));

describe("publishedAttributes", () => {
  it("keeps what enough actors share", () => {
    const actors = actorsOf(["state", "city", "office"], ["state", "city", "office"]);
    expect(wordsOf(publishedAttributes(actors, { k: 2 }))).toEqual([
      "state city office",
      "state city office",
    ]);
  });

  it("merges unique offices by kind, then level, then sector", () => {
    const actors = actorsOf(
      ["state", "city", "mayor"],
      ["state", "city", "secretary"],
      ["society", "city", "club"],
      ["society", "street", "club"],
      ["capital", "city", "firm"],
      ["media", "city", "paper"],
    );
    expect(wordsOf(publishedAttributes(actors, { k: 2 }))).toEqual([
      "state city *",
      "state city *",
      "society * *",
      "society * *",
      "* * *",
      "* * *",
    ]);
  });

  it("takes in another class where the rest is too small", () => {
    const actors = actorsOf(
      ["state", "city", "office"],
      ["state", "city", "office"],
      ["society", "city", "club"],
      ["society", "city", "club"],
      ["society", "city", "club"],
      ["media", "city", "paper"],
    );
    expect(wordsOf(publishedAttributes(actors, { k: 2 }))).toEqual([
      "* * *",
      "* * *",
      "society city club",
      "society city club",
      "society city club",
      "* * *",
    ]);
  });

  it("leaves who agreed to be known as they are, and counts them for no class", () => {
    const actors = actorsOf(
      ["state", "city", "mayor"],
      ["society", "city", "club"],
      ["society", "city", "choir"],
    );
    const isNamed = ({ kind }: Actor) => kind === "mayor";
    expect(wordsOf(publishedAttributes(actors, { k: 2, isNamed }))).toEqual([
      "state city mayor",
      "society city *",
      "society city *",
    ]);
    expect(wordsOf(publishedAttributes(actors, { isNamed: () => true }))).toHaveLength(3);
  });

  it("is null for fewer actors than k, and empty for none", () => {
    expect(publishedAttributes(actorsOf(["state", "city", "mayor"]))).toBeNull();
    expect(publishedAttributes([])).toEqual([]);
  });

  it("leaves every class with k actors or more, invents nothing, and gives an attacker at most 1/k", () => {
    fc.assert(
      fc.property(randomNetworks, fc.integer({ min: 1, max: 6 }), ({ actors }, k) => {
        const published = publishedAttributes(actors, { k });
        expect(published === null).toBe(actors.length < k);
        if (published === null) return;
        for (const [at, { sector, level, kind }] of published.entries()) {
          const own = actors[at] as Actor;
          expect([own.sector, null]).toContain(sector);
          expect([own.level, null]).toContain(level);
          expect([own.kind, null]).toContain(kind);
          const alike = published.filter(
            (other) => other.sector === sector && other.level === level && other.kind === kind,
          );
          expect(alike.length).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 300 },
    );
  });
});
