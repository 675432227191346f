import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { put, commonweal } = workplace();
const none = { merged: 0, dropped: 0, warnings: [] };

describe("inspect of the tables beside a case", () => {
  it.each([
    [
      "code,segments,value,reason\na:b:c:d,s1,weak/low,one month\n",
      { format: "decisions-csv", decisions: 1, report: { kept: 1, ...none } },
    ],
    [
      "person,name\ni1,张三\ni1,Zhang San\n",
      { format: "people-csv", people: 1, report: { kept: 2, ...none } },
    ],
    [
      "person,scope,date\ni1,quote,2020-01-02\n",
      { format: "consent-csv", people: 1, report: { kept: 1, ...none } },
    ],
    [
      "key,decision,kind,confidence,file,row,column,start,length,text\nk1,,text,,a.csv,r,c,0,3,abc\nk2,keep,text,,a.csv,r,c,0,3,abc\n",
      {
        format: "review-csv",
        findings: 2,
        report: { kept: 2, merged: 0, dropped: 0, warnings: ["Not decided yet: 1."] },
      },
    ],
    [
      "code,name,tie\nk1,Orders,a:b:c:d\n",
      { format: "bindings-csv", codes: 1, report: { kept: 1, ...none } },
    ],
  ])("knows %#", async (table, expected) => {
    const { code, out } = await commonweal("inspect", put("t.csv", table), "--json");
    expect([code, JSON.parse(out)]).toEqual([0, expected]);
    const { out: text } = await commonweal("inspect", put("t.csv", table));
    expect(text).toMatch(/^\w+-csv\n {2}(?:decisions|people|findings|codes) +[12]\n/);
  });

  it("refuses a broken one and tells nothing of it", async () => {
    const { code, err } = await commonweal(
      "inspect",
      put("t.csv", "code,segments,value,reason\na:b:c:d,,secret,\n"),
    );
    expect([code, err]).toEqual([1, expect.stringMatching(/^Line 2/)]);
    expect(err).not.toMatch(/secret/);
  });
});
