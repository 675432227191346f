import { describe, expect, it } from "vitest";
import { loopRecord, seenTexts, testDocument } from "../testing.ts";
import type { HysteresisLoop } from "./HysteresisLoopRecord.ts";
import { hysteresisLoop } from "./hysteresisLoop.ts";

const options = { document: testDocument };
const heads = (svg: string) => svg.match(/d="M[-\d.,]+L[-\d.,]+L[-\d.,]+Z"/g) ?? [];
const [loop] = loopRecord.loops;
if (!loop) throw new Error("expected a loop");
const draw = (change: Partial<HysteresisLoop> = {}) =>
  hysteresisLoop({ ...loopRecord, loops: [{ ...loop, ...change }] }, options);

describe("hysteresisLoop", () => {
  it("puts arrows on both branches and on both jumps", () => {
    expect(heads(draw()).length).toBe(4);
  });

  it("leaves the arrows between the jumps out where the loop is narrow", () => {
    const controls = [-1, -0.01, 0, 0.01, 1];
    const up = { control: controls, response: [0, 0.1, 0.1, 1, 1], jump: 0.005 };
    const down = { control: [...controls].reverse(), response: [1, 1, 0.9, 0.1, 0], jump: -0.005 };
    expect(heads(draw({ up, down, halfWidth: 0.005 })).length).toBe(2);
  });

  it("writes the half-width above half the distance between the jumps", () => {
    const svg = draw();
    const at = (control: number) => 46 + ((848 - 60) * (control + 1)) / 2;
    const [, from, to] = /v8M([\d.]+),[\d.]+H([\d.]+)"/.exec(svg) ?? [];
    expect([Number(from), Number(to)]).toEqual([at(0), expect.closeTo(at(0.55), 1)]);
    expect(seenTexts(svg)).toContain("half-width 0.55");
  });

  it("draws no half-width where there is no loop", () => {
    const { up, down } = loop;
    const calm = { up: { ...up, jump: null }, down: { ...down, jump: null }, halfWidth: null };
    expect(seenTexts(draw(calm)).some((text) => text.startsWith("half-width"))).toBe(false);
  });

  it("sets several loops beside each other on one vertical axis, with two lines in the legend", () => {
    const flat = { control: [0, 1], response: [0, 0.4], jump: null };
    const low = { title: "State", key: "state" as const, up: flat, down: flat, halfWidth: null };
    const svg = hysteresisLoop({ ...loopRecord, loops: [{ ...loop, title: "Society" }, low] }, options);
    const texts = seenTexts(svg);
    expect(texts).toEqual(expect.arrayContaining(["Society", "State"]));
    // On both vertical axes and on the horizontal one of the first.
    expect(texts.filter((one) => one === "0.5").length).toBe(3);
    expect(texts.filter((text) => text === "rising").length).toBe(1);
  });

  it("names the band of a branch over runs", () => {
    const { up } = loop;
    const low = Array.from(up.response, (value) => (value ?? 0) - 0.1);
    const high = Array.from(up.response, (value) => (value ?? 0) + 0.1);
    const words = { ...loopRecord.words, band: "80% of runs" };
    const record = { ...loopRecord, loops: [{ ...loop, up: { ...up, low, high } }], words };
    expect(seenTexts(hysteresisLoop(record, options))).toContain("80% of runs");
  });

  it("says so when there is no loop or one has no value", () => {
    const none = { control: [0, 1], response: [null, null], jump: null };
    expect(seenTexts(draw({ up: none, down: none }))).toContain("No sweep.");
    expect(seenTexts(hysteresisLoop({ ...loopRecord, loops: [] }, options))).toContain("No sweep.");
  });

  it("refuses a branch whose values do not match its controls", () => {
    expect(() => draw({ down: { ...loop.down, response: [1] } })).toThrow(
      expect.objectContaining({ code: "unequal-lengths", path: ["loops", 0, "down"] }),
    );
  });
});
