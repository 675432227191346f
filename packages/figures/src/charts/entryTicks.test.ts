import { describe, expect, it } from "vitest";
import { entryTicks } from "./entryTicks.ts";

const months = Array.from({ length: 48 }, (_, month) => `${2010 + Math.floor(month / 12)}-01`);

describe("entryTicks", () => {
  it("labels every entry where there is room, and every twelfth month where there is less", () => {
    expect(entryTicks([0, 100, 200], ["a", "b", "c"])).toEqual([0, 1, 2]);
    expect(
      entryTicks(
        months.map((_, month) => month * 7),
        months,
      ),
    ).toEqual([0, 12, 24, 36]);
  });

  it("labels as many uneven entries as fit from the left", () => {
    expect(entryTicks([0, 10, 90, 95, 300], ["2020-01", "2020-02", "2020-03", "2020-04", "2020-05"])).toEqual(
      [0, 2, 4],
    );
  });
});
