import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, placeLabels } from "./placeLabels.ts";

const area = { x: 0, y: 0, width: 400, height: 300 };
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("placeLabels", () => {
  it("puts a lone label to the right of its symbol", () => {
    const [box] = placeLabels([{ x: 100, y: 100, r: 5, width: 40, height: 12 }], [], [], area);
    expect(box).toEqual({ x: 108, y: 94, width: 40, height: 12 });
  });

  it("moves a label off a line", () => {
    const line = Array.from({ length: 20 }, (_, step) => ({ x: 110 + step, y: 100 }));
    const [box] = placeLabels([{ x: 100, y: 100, r: 5, width: 40, height: 12 }], [], line, area);
    expect(box?.x).toBe(52);
  });

  it("returns null when no place is free", () => {
    expect(placeLabels([{ x: 5, y: 5, r: 5, width: 500, height: 12 }], [], [], area)).toEqual([null]);
  });

  it("never lets a label meet another or leave the area", () => {
    const request = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      r: fc.constant(6),
      width: fc.integer({ min: 5, max: 90 }),
      height: fc.constantFrom(12, 25),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
        const boxes = placeLabels(requests, [], [], area).filter((box) => box !== null);
        boxes.forEach((box, index) => {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(
            true,
          );
          expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
        });
      }),
    );
  });
});
