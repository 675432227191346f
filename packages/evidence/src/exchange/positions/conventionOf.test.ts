import { describe, expect, it } from "vitest";
import { conventionOf, type Selected } from "./conventionOf.ts";
import type { PositionConvention } from "./PositionConvention.ts";
import { textPlaces } from "./textPlaces.ts";

const text = "一😀二\r\n三四五\r\n六 seven\r\n八😀九";
const places = textPlaces(text, true);
const parts = ["一", "二", "四五", "seven", "😀九"];
const ways: readonly PositionConvention[] = (["code points", "UTF-16 units"] as const).flatMap((unit) =>
  (["as stored", "one"] as const).flatMap((lineBreaks) =>
    [false, true].map((mark) => ({ unit, lineBreaks, mark })),
  ),
);
const selected = (convention: PositionConvention, quotes: (part: string) => string[]): Selected[] =>
  parts.map((part) => {
    const index = text.indexOf(part);
    const [start, end] = [index, index + part.length].map((at) => places.positionOf(at, convention));
    return { places, start: start ?? 0, end: end ?? 0, quotes: quotes(part) };
  });

describe("conventionOf", () => {
  it.each(ways)(
    "tells $unit, line breaks $lineBreaks, mark $mark by the texts that selections repeat",
    (way) => {
      expect(
        conventionOf(
          selected(way, (part) => [part]),
          "",
        ),
      ).toEqual({ convention: way, confirmed: 5, quoted: 5 });
      expect(
        conventionOf(
          selected(way, (part) => ["", `${part.slice(0, 2)}...`]),
          "ATLAS.ti",
        ).convention,
      ).toEqual(way);
    },
  );

  it("tells UTF-16 units by ends that code points do not reach", () => {
    const way = { unit: "UTF-16 units", lineBreaks: "as stored", mark: false } as const;
    expect(
      conventionOf(
        selected(way, () => []),
        "",
      ).convention,
    ).toEqual(way);
  });

  it("takes the standard's way where nothing speaks, and one for a line break of ATLAS.ti", () => {
    const silent = selected({ unit: "code points", lineBreaks: "one", mark: false }, () => ["a title"]);
    expect(conventionOf(silent, "NVivo")).toEqual({
      convention: { unit: "code points", lineBreaks: "as stored", mark: false },
      confirmed: 0,
      quoted: 5,
    });
    expect(conventionOf(silent, "ATLAS.ti Win 9").convention.lineBreaks).toBe("one");
    expect(conventionOf([], "").convention).toEqual({
      unit: "code points",
      lineBreaks: "as stored",
      mark: false,
    });
  });

  it("tells two for a line break where only LF is stored", () => {
    const plain = textPlaces("a\nb\ncd", false);
    expect(
      conventionOf([{ places: plain, start: 6, end: 8, quotes: ["cd"] }], "").convention.lineBreaks,
    ).toBe("two");
  });

  it("lets one stray name not outweigh the others", () => {
    const way = { unit: "code points", lineBreaks: "one", mark: false } as const;
    const stray = {
      places,
      start: places.positionOf(1, way),
      end: places.positionOf(4, way),
      quotes: ["二"],
    };
    expect(conventionOf([...selected(way, (part) => [part]), stray], "").convention).toEqual(way);
  });
});
