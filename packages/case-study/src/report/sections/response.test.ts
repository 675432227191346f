import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { periodStudies } from "../../study/periodStudies.ts";
import { responses } from "../../study/responses.ts";
import type { Study } from "../../study/Study.ts";
import { changedCase, replaced } from "../../testing/caseChanges.ts";
import { responseSection } from "./response.ts";
import { verticalSection } from "./vertical.ts";

const options = { seed: 3, draws: 20 };

describe("responseSection", () => {
  it("has one row a measure and one column an emergency period", async () => {
    const folder = readCase(changedCase());
    const study = { folder, responses: await responses(folder, options) } as unknown as Study;
    const text = responseSection(study, "en").markup;
    expect(text).toContain("Before → During");
    expect(text).toMatch(/Recall.*0\.200.*Improvisation.*0\.500.*Jaccard.*0\.167.*QAP.*chance/s);
    expect(responseSection(study, "zh").markup).toMatch(/此前 → 期间.*实现率/s);
  });

  it("says that there is nothing to compare without an emergency", async () => {
    const calm = readCase(changedCase(replaced("case.yaml", "regime: emergency }", "regime: normal }")));
    const study = { folder: calm, responses: await responses(calm, options) } as unknown as Study;
    expect(responseSection(study, "en").markup).toContain("nothing to compare");
  });
});

describe("verticalSection", () => {
  it("has the shares of every period beside shuffled levels, and how many ties they are of", async () => {
    const folder = readCase(changedCase());
    const study = { folder, periods: await periodStudies(folder, options) } as unknown as Study;
    const text = verticalSection(study, "en").markup;
    expect(text).toMatch(/Vertical: between levels.*0\.200.*chance.*1\.000/s);
    expect(text).toMatch(/Ties counted.*>5<.*>2</s);
    expect(verticalSection(study, "zh").markup).toMatch(/纵向.*横向.*向上.*向下/s);
  });
});
