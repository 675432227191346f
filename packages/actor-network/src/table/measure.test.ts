import { describe, expect, it } from "vitest";
import { ActorNetworkError } from "../errors.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import type { MeasureInput } from "./MeasureEntry.ts";
import { measure } from "./measure.ts";
import { measureTable } from "./measureTable.ts";

const ties = [
  [0, 1, 2],
  [1, 2, 3],
];
const undirected: MeasureInput = {
  network: arraysOf(3, ties),
  ids: ["__proto__", "b", "c"],
  groups: null,
  numbers: () => null,
  weightMeans: null,
};
const directed: MeasureInput = { ...undirected, network: arraysOf(3, ties, { directed: true }) };

describe("measure", () => {
  it("gives the measures in the order asked for, each once", () => {
    const { measures, warnings } = measure(directed, ["degree.out", "degree.in", "degree.out"]);
    expect(Object.entries(measures)).toEqual([
      ["degree.out", [1, 1, 0]],
      ["degree.in", [0, 1, 1]],
    ]);
    expect(warnings).toEqual([]);
  });

  it("is null with a reason where the network lacks what a measure asked by name needs", () => {
    const result = measure(undirected, ["degree.in"]);
    expect(result.measures).toEqual({ "degree.in": null });
    expect(result.undefined).toEqual({
      "degree.in": "The network is undirected; the measure needs directed ties.",
    });
  });

  it("warns where weights are not declared and a measure asked by name reads them, and does not use them", () => {
    const { measures, warnings } = measure(undirected, ["strength.total"]);
    expect(measures["strength.total"]).toEqual([1, 2, 1]);
    expect(warnings).toEqual([
      "No weights are declared a strength or a distance, so every tie counts 1 in strength.total.",
    ]);
    expect(measure({ ...undirected, weightMeans: "strength" }, ["strength.total"])).toEqual({
      measures: { "strength.total": [2, 5, 3] },
      undefined: {},
      warnings: [],
    });
  });

  it("does not take distances for strengths", () => {
    const result = measure({ ...undirected, weightMeans: "distance" }, ["strength.total"]);
    expect(result.measures["strength.total"]).toBeNull();
    expect(result.undefined["strength.total"]).toBe(
      "The weights are distances; the measure needs strengths.",
    );
  });

  it("is null with a reason where a sum leaves the range of numbers", () => {
    const network = arraysOf(3, [
      [0, 1, 1.7e308],
      [1, 2, 1.7e308],
    ]);
    const result = measure({ ...undirected, network, weightMeans: "strength" }, ["strength.total"]);
    expect(result.measures["strength.total"]).toEqual([1.7e308, null, 1.7e308]);
    expect(result.undefined["strength.total"]).toMatch(/range of 64-bit floating point/);
  });

  it("takes all that the network has the needs of, and names the others in one warning", () => {
    const { measures, warnings } = measure(undirected, "all");
    const met = measureTable.filter(
      ({ id, needs }) => !id.includes("{") && needs.every((need) => need === "undirected"),
    );
    expect(Object.keys(measures)).toEqual(met.map(({ id }) => id));
    expect(warnings).toContainEqual(expect.stringMatching(/need directed ties: .*degree\.in;/));
    expect(warnings).toContainEqual(
      expect.stringMatching(/need weights that are strengths: .*strength\.total/),
    );
    expect(warnings).toContainEqual(
      expect.stringMatching(/need directed ties and weights that are strengths: /),
    );
  });

  it.each([...hostileIds, "degree", "degre.total", "degree.total.", "x".repeat(1e5)])(
    "refuses the id %.20s",
    (id) => {
      const call = () => measure(undirected, ["degree.total", id]);
      expect(call).toThrow(ActorNetworkError);
      expect(call).toThrow(expect.objectContaining({ code: "invalid-option", path: ["measures", 1] }));
    },
  );

  it("lists ids near to an unknown one", () => {
    expect(() => measure(undirected, ["strengh.out"])).toThrow(/"strengh\.out".*nearest being strength\.out/);
  });
});
