import { describe, expect, it } from "vitest";
import { faultForms } from "./faultForms.ts";

// The programs run what stands in dist/, which the test command of the repository builds first. They mostly wait.

describe("a sweep under faults", () => {
  it.concurrent.for(faultForms.map((form) => ({ id: form.id, form })))(
    "$id: no run is lost and none counts twice",
    { timeout: 180_000 },
    async ({ form }, { skip }) => {
      const obstacle = form.obstacle();
      if (obstacle) skip(obstacle);
      const { made, broken } = await form.run("short", 1);
      expect(broken).toEqual([]);
      expect(made).toBeGreaterThan(0);
    },
  );
});
