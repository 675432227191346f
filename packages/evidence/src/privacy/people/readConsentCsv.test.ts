import { describe, expect, it } from "vitest";
import { readConsentCsv } from "./readConsentCsv.ts";
import { readPeopleCsv } from "./readPeopleCsv.ts";

describe("readConsentCsv", () => {
  it("reads scopes and dates, and merges what is said twice", () => {
    const { consent, lines, report } = readConsentCsv(
      "person,scope,date\ni07,quote,2020-05-01\ni07,quote,2020-05-01\n__proto__,withdrawn,\n",
    );
    expect(consent).toEqual([
      { person: "i07", scope: "quote", date: "2020-05-01" },
      { person: "__proto__", scope: "withdrawn", date: null },
    ]);
    expect(lines).toEqual([2, 4]);
    expect(report.merged).toBe(1);
  });

  it.each([
    ["a scope that nobody knows", "person,scope,date\nSecretName,everything,2020\n", [2, "scope"]],
    ["a day that is none", "person,scope,date\nSecretName,quote,2020-02-30\n", [2, "date"]],
    ["a row without a person", "person,scope,date\n,quote,2020\n", [2, "person"]],
    ["a table without a header", "SecretName,quote,2020\n", [1]],
  ])("refuses %s and repeats nothing of it", (_, text, path) => {
    const read = () => readConsentCsv(text);
    expect(read).toThrow(expect.objectContaining({ code: "invalid-table", path }));
    expect(read).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/SecretName|everything/) }),
    );
  });
});

describe("readPeopleCsv", () => {
  it("reads one name a row", () => {
    const { people } = readPeopleCsv("name,person\n张三,i07\n,\nZhang San,i07\n");
    expect(people).toEqual([
      { person: "i07", name: "张三" },
      { person: "i07", name: "Zhang San" },
    ]);
  });

  it("refuses a person without a name and repeats nothing of it", () => {
    const read = () => readPeopleCsv("person,name\nSecretName,\n");
    expect(read).toThrow(expect.objectContaining({ code: "invalid-table", path: [2, "name"] }));
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining("SecretName") }));
  });

  it("refuses a name that is as long as a text, and repeats none of it", () => {
    const name = "Wang ".repeat(201);
    expect(() => readPeopleCsv(`person,name\ni07,${name}\n`)).toThrow(
      expect.objectContaining({
        code: "invalid-table",
        path: [2, "name"],
        message: "Line 2, name: found 1005 characters; expected at most 1000.",
      }),
    );
  });
});
