import { describe, expect, it } from "vitest";
import { defaultParameters } from "./defaultParameters.ts";
import { Parameters } from "./Parameters.ts";
import { parameterTable } from "./parameterTable.ts";
import { referenceParameters } from "./referenceParameters.ts";

describe("parameterTable", () => {
  it.each(parameterTable.map((entry) => [entry.name, entry] as const))(
    "describes %s in full",
    (_name, entry) => {
      expect(entry.meaning.en.length).toBeGreaterThan(5);
      expect(entry.meaning.zh).toMatch(/\p{Script=Han}/u);
      expect(entry.default).toBeGreaterThanOrEqual(entry.min);
      expect(entry.default).toBeLessThanOrEqual(entry.max);
      expect(entry.provenance).toBe("assumed");
    },
  );

  it("has names and symbols of their own", () => {
    expect(new Set(parameterTable.map(({ name }) => name)).size).toBe(parameterTable.length);
    expect(new Set(parameterTable.map(({ symbol }) => symbol)).size).toBe(parameterTable.length);
  });
});

describe("Parameters", () => {
  it("accepts the default and the reference, whose reform differs alone", () => {
    expect(Parameters.parse(defaultParameters)).toEqual(defaultParameters);
    expect(Parameters.parse(referenceParameters)).toEqual({ ...defaultParameters, reformPace: 1 / 1040 });
  });

  it("refuses unknown and missing names", () => {
    const { fusion: _, ...without } = defaultParameters;
    expect(Parameters.safeParse(without).success).toBe(false);
    expect(Parameters.safeParse({ ...defaultParameters, colour: 1 }).success).toBe(false);
  });
});
