import { expect, it } from "vitest";
import { isSpace } from "./isSpace.ts";

it("knows the white space that trim takes away, and no other unit", () => {
  const differing = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isSpace(unit) !== (String.fromCharCode(unit).trim() === ""),
  );
  expect(differing).toEqual([]);
});
