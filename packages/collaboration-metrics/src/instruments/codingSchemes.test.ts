import { describe, expect, it } from "vitest";
import { ansellGash } from "./ansellGash.ts";
import { emersonNabatchiBalogh } from "./emersonNabatchiBalogh.ts";

describe("coding schemes", () => {
  it.each([ansellGash, emersonNabatchiBalogh])(
    "$id has codes once each, known parents and ends, and a loop",
    (scheme) => {
      const ids = scheme.codes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { parent } of scheme.codes) if (parent !== null) expect(ids).toContain(parent);
      for (const ends of scheme.influences) for (const end of ends) expect(ids).toContain(end);
      const reach = new Set<string>();
      const start = scheme.influences.find(
        ([from]) => from === "dialogue" || from === "dynamics",
      )?.[0] as string;
      const follow = (code: string) => {
        for (const [from, to] of scheme.influences) {
          if (from !== code || reach.has(to)) continue;
          reach.add(to);
          follow(to);
        }
      };
      follow(start);
      expect(reach).toContain(start);
    },
  );
});
