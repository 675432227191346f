import { describe, expect, it } from "vitest";
import { placeEvents } from "./placeEvents.ts";

const rows = (times: readonly number[], label = "An event") =>
  placeEvents(
    times.map((t) => ({ t, label })),
    (t) => t,
    400,
  ).map(({ row }) => row);

describe("placeEvents", () => {
  it("sets events side by side when there is room", () => {
    expect(rows([10, 150, 300])).toEqual([0, 0, 0]);
  });

  it("steps down so that no rule runs through an earlier name", () => {
    expect(rows([10, 20, 30])).toEqual([0, 1, 2]);
  });

  it("leaves a name without room out", () => {
    expect(rows([10, 12, 14, 16, 18, 20]).at(-1)).toBe(null);
  });
});
