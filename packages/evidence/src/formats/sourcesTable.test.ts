import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../model/Source.ts";
import { readSourcesCsv } from "./readSourcesCsv.ts";
import { sourcesTable } from "./sourcesTable.ts";

const source: Source = {
  ...{ id: "s1", title: "Report", publisher: "", date: null, url: null },
  ...{ kind: "report", independenceGroup: "s1", caveat: "" },
};

describe("sourcesTable", () => {
  it("puts an apostrophe before a title that a spreadsheet would run, and before nothing else", () => {
    expect(sourcesTable([{ ...source, title: "=HYPERLINK(1)", caveat: "-" }])).toBe(
      "id,title,publisher,date,url,kind,independence_group,caveat\ns1,'=HYPERLINK(1),,,,report,s1,-\n",
    );
  });

  it("reads back as it was", () => {
    const text = fc
      .string({ minLength: 1, unit: fc.constantFrom("a", "市", ",", '"', "\n", "=") })
      .filter((title) => /^[^=]/.test(title));
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 5 }), text, (ids, title) => {
        const sources = ids.map((id) => ({ ...source, id, title, caveat: title, independenceGroup: id }));
        expect(readSourcesCsv(sourcesTable(sources)).sources).toEqual(sources);
      }),
    );
  });
});
