import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tieCode } from "./tieCode.ts";

const part = fc.string({ minLength: 1 }).filter((text) => !text.includes(":"));

describe("tieCode", () => {
  it("reads relation, ends and period", () => {
    const tie = { relation: "directs", from: "street", to: "committee", period: "normal" };
    expect(tieCode("directs:street:committee:normal")).toEqual(tie);
  });

  it("reads back any four parts, names of object members included", () => {
    fc.assert(
      fc.property(part, part, part, part, (relation, from, to, period) => {
        expect(tieCode([relation, from, to, period].join(":"))).toEqual({ relation, from, to, period });
      }),
    );
    expect(tieCode("constructor:__proto__:toString:normal")?.from).toBe("__proto__");
  });

  it.each([
    "",
    "trust",
    "directs:street:committee",
    "a:b:c:d:e",
    ":b:c:d",
    "a::c:d",
    "a:b::d",
    "a:b:c:",
    ":::",
  ])("is null for %j, which stands for no tie", (code) => {
    expect(tieCode(code)).toBeNull();
  });
});
