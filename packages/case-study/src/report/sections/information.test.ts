import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { informationStudies } from "../../study/informationStudies.ts";
import type { Study } from "../../study/Study.ts";
import { appended, type CaseChange, changedCase, written } from "../../testing/caseChanges.ts";
import { informationSection } from "./information.ts";

const followed = appended(
  "case.yaml",
  `information:
  - id: order
    label: { en: The order, zh: 指示 }
    known: [{ actor: street-office, from: 2020-01-02, segments: [s3] }]
`,
);
const contacts = written(
  "evidence/contacts.csv",
  `id,tie,date,carries,segments,note
k1,t4,2020-01-05,order,s3,
k2,t5,2020-02,order,s3 s4,
`,
);
const options = { seed: 3, sets: 64, draws: 40 };

async function section(language: "en" | "zh", ...changes: readonly CaseChange[]) {
  const folder = readCase(changedCase(...changes));
  const information = await informationStudies(folder, options);
  return informationSection({ folder, options, information } as unknown as Study, language).markup;
}

describe("informationSection", () => {
  it("tells day, days and draws, what is unknown, and the segments behind each contact", async () => {
    const text = await section("en", followed, contacts);
    expect(text).toContain("2020-01-05");
    expect(text).toMatch(/3 days.*in \d+ of 40 draws/s);
    expect(text).toContain("0 days, at the latest");
    expect(text).toMatch(/Property manager.*unknown/s);
    expect(text).toContain("1 dated to the day, 1 without a day");
    expect(text).toContain("day not known (2020-02)");
    expect(text).toContain("<code>t5 s3 s4</code>");
  });

  it("says the same in Chinese", async () => {
    const text = await section("zh", followed, contacts);
    expect(text).toContain("指示");
    expect(text).toMatch(/3 天/);
    expect(text).toContain("不详");
    expect(text).not.toMatch(/days|unknown|draws/);
  });

  it("says why there is no latency where the case follows no information", async () => {
    const text = await section("en");
    expect(text).toContain("No latency is given.");
    expect(text).not.toContain("<table");
  });
});
