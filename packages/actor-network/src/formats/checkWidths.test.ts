import { describe, expect, it } from "vitest";
import { checkWidths } from "./checkWidths.ts";

const check = (table: string, most: number) => checkWidths(new TextEncoder().encode(table), ",", most);
const refusal = (line: number) => expect.objectContaining({ code: "limit-exceeded", path: [line] });

describe("checkWidths", () => {
  it("counts the cells of every record and names the line on which a wide one begins", () => {
    expect(() => check("a,b,c\n1,2,3\n", 3)).not.toThrow();
    expect(() => check("a,b,c\n1,2,3,4\n", 3)).toThrow(refusal(2));
    expect(() => check("a\r\nb\rc\n,,,", 3)).toThrow(refusal(4));
  });

  it("knows other separators", () => {
    expect(() => checkWidths(new TextEncoder().encode("a;b,c,d"), ";", 2)).not.toThrow();
    expect(() => checkWidths(new TextEncoder().encode("a;b;c"), ";", 2)).toThrow(refusal(1));
  });

  it("counts no comma and no record's end inside quotes", () => {
    expect(() => check('"a,b,""c"",d",e\n"1,\n2,3,4",5\n', 2)).not.toThrow();
    expect(() => check('"a\n\n",b\n"c\n",d,e\n', 2)).toThrow(refusal(4));
  });
});
