import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { beforeAfter } from "../../study/beforeAfter.ts";
import type { Study } from "../../study/Study.ts";
import { type CaseChange, changedCase, without } from "../../testing/caseChanges.ts";
import { beforeAfterSection } from "./beforeAfter.ts";

const section = (language: "en" | "zh", ...changes: readonly CaseChange[]) => {
  const found = beforeAfter(readCase(changedCase(...changes)));
  return beforeAfterSection({ beforeAfter: found } as unknown as Study, language).markup;
};

describe("beforeAfterSection", () => {
  it("says that there is no performance series, that counts are context, and what one crisis cannot show", () => {
    const text = section("en");
    expect(text).toContain("no series that measures how well this community was governed");
    expect(text).toContain("are context");
    expect(text).toContain("One crisis shows one draw");
    expect(section("zh")).toMatch(/没有衡量该社区治理成效的序列.*背景.*一次危机/s);
  });

  it("does not speak of counts where the case has none", () => {
    expect(section("en", without("series/households.csv"))).not.toContain("are context");
  });
});
