import { defaultParameters } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { addressOf } from "./addressOf.ts";
import { firstView } from "./LabView.ts";
import { namesChoice } from "./namesChoice.ts";
import { startOf } from "./startOf.ts";

const view = {
  ...firstView(startOf({ base: defaultParameters, periods: [], actors: [], ties: [] })),
  selected: "t1",
};

describe("namesChoice", () => {
  it.each(["", "#", "#VPContent", "#network-by-period", "#中文", "#x=1", "#__proto__=1"])(
    "passes over %s",
    (address) => {
      expect(namesChoice(address)).toBe(false);
    },
  );

  it("knows every name that addressOf writes", () => {
    for (const part of addressOf(view).split("&")) expect(namesChoice(`#${part}`), part).toBe(true);
  });
});
