import { describe, expect, it } from "vitest";
import { loopRecord, seenTexts, testDocument } from "../testing.ts";
import { hysteresisLoop } from "./hysteresisLoop.ts";

const options = { document: testDocument };
const heads = (svg: string) => svg.match(/d="M[-\d.,]+L[-\d.,]+L[-\d.,]+Z"/g) ?? [];

describe("hysteresisLoop", () => {
  it("puts arrows on both branches and on both jumps", () => {
    expect(heads(hysteresisLoop(loopRecord, options)).length).toBe(4);
  });

  it("writes the half-width beside half the distance between the jumps", () => {
    const svg = hysteresisLoop(loopRecord, options);
    const at = (control: number) => 46 + ((848 - 60) * (control + 1)) / 2;
    const [, from, to] = /d="M([\d.]+),[\d.]+v8M[\d.]+,[\d.]+H([\d.]+)M/.exec(svg) ?? [];
    expect([Number(from), Number(to)]).toEqual([at(0), expect.closeTo(at(0.55), 1)]);
    expect(seenTexts(svg)).toContain("half-width 0.55");
  });

  it("draws no half-width where there is no loop", () => {
    const { up, down } = loopRecord;
    const calm = { ...loopRecord, up: { ...up, jump: null }, down: { ...down, jump: null }, halfWidth: null };
    const texts = seenTexts(hysteresisLoop(calm, options));
    expect(texts.some((text) => text.startsWith("half-width"))).toBe(false);
  });

  it("names the band of a branch over runs", () => {
    const { up, words } = loopRecord;
    const low = Array.from(up.response, (value) => (value ?? 0) - 0.1);
    const high = Array.from(up.response, (value) => (value ?? 0) + 0.1);
    const record = { ...loopRecord, up: { ...up, low, high }, words: { ...words, band: "80% of runs" } };
    expect(seenTexts(hysteresisLoop(record, options))).toContain("80% of runs");
  });

  it("says so when no branch has a value", () => {
    const none = { control: [0, 1], response: [null, null], jump: null };
    expect(seenTexts(hysteresisLoop({ ...loopRecord, up: none, down: none }, options))).toContain(
      "No sweep.",
    );
  });

  it("refuses a branch whose values do not match its controls", () => {
    const down = { ...loopRecord.down, response: [1] };
    expect(() => hysteresisLoop({ ...loopRecord, down }, options)).toThrow(
      expect.objectContaining({ code: "unequal-lengths", path: ["down"] }),
    );
  });
});
