import { buildNetwork } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { agreementOf } from "../../study/evidence/agreementOf.ts";
import { tieRows } from "../../study/evidence/tieRows.ts";
import type { Study } from "../../study/Study.ts";
import { appended, type CaseChange, changedCase, written } from "../../testing/caseChanges.ts";
import { agreementPart } from "./agreement.ts";
import { codedTiesPart } from "./codedTies.ts";
import { contestedTable } from "./evidence.ts";

const twoCoders: CaseChange = (files) => {
  const rows = [
    "a,s1,directs:street-office:committee:before,present/high",
    "a,s2,none,",
    "b,s1,directs:committee:street-office:before,present/high",
    "b,s2,none,",
  ];
  written("evidence/agreement.csv", `coder,segment,code,value\n${rows.join("\n")}\n`)(files);
  appended(
    "case.yaml",
    "agreement: { en: Both are the makers of the case., zh: 两人都是案例的编者。 }\n",
  )(files);
};

function studyOf(...changes: readonly CaseChange[]): Study {
  const folder = readCase(changedCase(...changes));
  const { relations } = folder.definition;
  const periods = folder.definition.periods.map(({ id }) => ({
    network: buildNetwork(folder.actors, folder.ties, { period: id, relations }),
  }));
  const [ties, agreement] = [tieRows(folder, periods), agreementOf(folder.agreement, 1)];
  return { folder, ties, agreement } as unknown as Study;
}

describe("the evidence section", () => {
  it("tells each tie's probabilities and the segments on both sides, and by which ratios", () => {
    const text = codedTiesPart(studyOf(), "en").markup;
    expect(text).toContain("5 of 5 ties are made from codings by one rule; for 0 of them");
    expect(text).toContain("multiplies the odds by 4, by 1.5 where it tells of a weak one, by 1/4 where");
    expect(text).toMatch(
      /Segments for it<\/span><code>s3<\/code>.*Segments against it<\/span><code>s4<\/code>/s,
    );
    expect(text).toMatch(/>0\.8<\/span><span class="under"><span[^>]*>6 decibans/);
    expect(contestedTable(studyOf(), "en").markup).toMatch(/s3 says so; s4 denies it.*0\.5<.*>0\.4</s);
  });

  it("shows agreement, who the coders were, and what they disagreed on", () => {
    const text = agreementPart(studyOf(twoCoders), "en").markup;
    expect(text).toContain("Two coders (a and b) coded the same 2 segments apart from each other.");
    expect(text).toContain("Both are the makers of the case.");
    expect(text).toContain("the other direction: 1");
    expect(text).toMatch(
      /The same tie: actors, relation, period<\/th>(?:<td class="number"><span[^>]*>2<\/span><\/td>){2}<td class="number"><span[^>]*>0\u00a0%/,
    );
    expect(text).toContain("Residents&#39; committee · directs · Street office");
  });

  it("says that there is no agreement where there is one coder", () => {
    expect(agreementPart(studyOf(), "en").markup).toContain("there is no agreement to report");
  });

  it("says the same in Chinese", () => {
    const study = studyOf(twoCoders);
    const text =
      `${codedTiesPart(study, "zh").markup}${agreementPart(study, "zh").markup}${contestedTable(study, "zh").markup}`.replace(
        / (?:data-result|title)="[^"]*"/g,
        "",
      );
    expect(text).toContain("两人都是案例的编者。");
    expect(text).toContain("方向相反：1");
    expect(text).not.toMatch(/coders|Segments|probability|decibans<|named/);
  });
});
