import { Certainty, TieStatus } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codingValue } from "./codingValue.ts";

describe("codingValue", () => {
  it("reads every status with every certainty", () => {
    for (const status of TieStatus.options) {
      for (const certainty of Certainty.options) {
        expect(codingValue(`${status}/${certainty}`)).toEqual({ status, certainty });
      }
    }
  });

  it.each([
    "",
    "yes",
    "present",
    "present/",
    "/high",
    "high/present",
    "present/high/low",
    "Present/high",
    "present / high",
    "__proto__/high",
  ])("is null for %j", (value) => {
    expect(codingValue(value)).toBeNull();
  });

  it("is null for whatever does not come back as it was", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = codingValue(text);
        expect(value === null || `${value.status}/${value.certainty}` === text).toBe(true);
      }),
    );
  });
});
