import { describe, expect, it } from "vitest";
import type { Code } from "../model/Code.ts";
import { codePath } from "./codePath.ts";

const code = (id: string, parent: string | null): Code => ({
  ...{ id, name: `Name ${id}`, parent, description: "", colour: null, isCodable: true },
});

describe("codePath", () => {
  it("names the codes above, from the top, each once", () => {
    const pathOf = codePath([
      code("a", null),
      code("b", "a"),
      code("c", "b"),
      code("x", "y"),
      code("y", "x"),
    ]);
    expect(["a", "c", "x", "none"].map(pathOf)).toEqual([
      "Name a",
      "Name a > Name b > Name c",
      "Name y > Name x",
      "",
    ]);
  });
});
