import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { changedCase, replaced } from "../testing/caseChanges.ts";
import { beforeAfter } from "./beforeAfter.ts";

describe("beforeAfter", () => {
  it("has no performance series, names the others as context, and says what one crisis cannot show", () => {
    const found = beforeAfter(readCase(changedCase()));
    expect(found).toMatchObject({ performance: null, context: ["households"], crises: 1 });
    expect(found.limits.map(({ id }) => id)).toEqual(["no-comparison", "one-crisis"]);
  });

  it("counts emergency periods in a row as one crisis", () => {
    const twice = replaced(
      "case.yaml",
      "to: 2019-12-31, regime: normal }",
      "to: 2019-12-31, regime: emergency }",
    );
    expect(beforeAfter(readCase(changedCase(twice))).crises).toBe(1);
  });
});
