import { expect, it } from "vitest";
import type { Study } from "../../study/Study.ts";
import { patternTable } from "./model.ts";

const pattern = { output: "delay", min: 2, why: { en: "it took weeks", zh: "历时数周" } };
const study = {
  tried: 400,
  folder: { experiment: { patterns: [pattern, { ...pattern, output: "campaign" }] } },
  patterns: [
    {
      output: "delay",
      min: 2,
      max: null,
      passed: 100,
      excludedAlone: 7,
      excludedWith: [300, 12],
      moved: [{ bound: "min", by: 0.3, looser: 61, tighter: 42 }],
    },
    {
      output: "campaign",
      min: 2,
      max: null,
      passed: 388,
      excludedAlone: 0,
      excludedWith: [12, 12],
      moved: [{ bound: "min", by: null, looser: null, tighter: null }],
    },
  ],
} as unknown as Study;

it("says of each pattern who shows it, whom it alone keeps out, and what hangs on its bounds", () => {
  const rows = patternTable(study, "en").markup.match(/<tr>.*?<\/tr>/gs) ?? [];
  const cells = rows.map((row) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((match) => match[1]?.replace(/<[^>]*>/g, "")),
  );
  expect(cells.slice(1).map((row) => row.slice(1))).toEqual([
    ["100 / 400 (25\u00a0%)", "7", "min 61 / 42"],
    ["388 / 400 (97\u00a0%)", "0", "min –"],
  ]);
});
