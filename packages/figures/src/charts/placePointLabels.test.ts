import { describe, expect, it } from "vitest";
import { placePointLabels } from "./placePointLabels.ts";

const room = { left: 0, right: 300, top: 0, bottom: 200 };

describe("placePointLabels", () => {
  it("keeps names inside the room and off what is taken", () => {
    const [free, edge] = placePointLabels(
      [
        { x: 50, y: 50, label: "Free" },
        { x: 295, y: 100, label: "At the edge" },
      ],
      [],
      room,
    );
    expect(free?.x).toBeGreaterThan(50);
    expect(edge?.x).toBeLessThan(295);
    const wall = { left: 52, right: 300, top: 0, bottom: 200 };
    expect(placePointLabels([{ x: 50, y: 50, label: "Free" }], [wall], room)[0]?.x).toBeLessThan(50);
  });

  it("is null where there is no room", () => {
    expect(placePointLabels([{ x: 50, y: 50, label: "Free" }], [room], room)).toEqual([null]);
  });
});
