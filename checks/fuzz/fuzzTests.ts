import { describe, expect, it } from "vitest";
import type { FuzzTarget } from "./FuzzTarget.ts";
import { faultOf } from "./faultOf.ts";
import { fuzz } from "./fuzz.ts";
import { filesIn } from "./material.ts";

const inputs = process.env.CI ? 200_000 : 20_000;
const seed = 1;

/** Tests each reader on broken inputs and on every file that is kept. */
export function fuzzTests(targets: readonly FuzzTarget[]): void {
  describe.each(targets.map((target) => [target.id, target] as const))("reading %s", (id, target) => {
    it(`survives ${inputs} broken inputs (seed ${seed})`, { timeout: 600_000 }, async () => {
      const finds = await fuzz(target, { seed, from: 0, to: inputs });
      expect(finds.map(({ fault, input }) => [fault, input])).toEqual([]);
    });

    it("does well on every file that is kept", async () => {
      const files = [...filesIn("seeds", id), ...filesIn("finds", id)];
      const faults = await Promise.all(
        files.map(async ([name, bytes]) => [name, await faultOf(target, bytes)]),
      );
      expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
    });
  });
}
