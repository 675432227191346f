import { expect, it } from "vitest";
import { labelPlace } from "./labelPlace.ts";

it.each([
  { name: "right of the dot where there is room", x: 100, expected: 108 },
  { name: "left of it near the right edge", x: 280, expected: 192 },
  { name: "right where it fits neither side, but less is lost", x: 40, room: 110, expected: 48 },
])("labelPlace is $name", ({ x, room = 300, expected }) => {
  expect(labelPlace(x, 5, 80, room)).toBe(expected);
});
