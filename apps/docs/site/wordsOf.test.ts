import { expect, it } from "vitest";
import { wordsOf } from "./wordsOf.ts";

it("wordsOf takes Chinese by characters, anything else by spaces and signs", () => {
  expect(wordsOf("社区治理, path-dependence（路径）β=2")).toEqual([
    ...["社", "区", "治", "理", "path", "dependence", "路", "径", "β", "2"],
  ]);
  expect(wordsOf(" — ")).toEqual([]);
});
