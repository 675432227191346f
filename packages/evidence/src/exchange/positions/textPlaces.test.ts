import { describe, expect, it } from "vitest";
import { textPlaces } from "./textPlaces.ts";

const way = (
  unit: "code points" | "UTF-16 units",
  lineBreaks: "as stored" | "one" | "two",
  mark = false,
) => ({
  unit,
  lineBreaks,
  mark,
});

describe("textPlaces", () => {
  const places = textPlaces("a😀\r\nb\nc", false);
  // Index:                     0 1-2 3-4 5 6 7

  it.each([
    ["code points, as stored", way("code points", "as stored"), [0, 1, 3, 5, 5, 6, 7, 8]],
    ["code points, one", way("code points", "one"), [0, 1, 3, 5, 6, 7, 8]],
    ["code points, two", way("code points", "two"), [0, 1, 3, 5, 5, 6, 7, 7, 8]],
    ["UTF-16 units, as stored", way("UTF-16 units", "as stored"), [0, 1, 3, 3, 5, 5, 6, 7, 8]],
    ["UTF-16 units, one", way("UTF-16 units", "one"), [0, 1, 3, 3, 5, 6, 7, 8]],
  ])(
    "finds the index of each position by %s, the next character's where one is split",
    (_, convention, indexes) => {
      const found = Array.from(indexes, (_, position) => places.indexOf(position, convention));
      expect(found).toEqual(indexes);
      expect(places.indexOf(indexes.length, convention)).toBeNull();
      expect(places.indexOf(-1, convention)).toBeNull();
    },
  );

  it("counts a byte order mark where there is one", () => {
    const marked = textPlaces("ab", true);
    expect(
      [0, 1, 2, 3].map((position) => marked.indexOf(position, way("code points", "as stored", true))),
    ).toEqual([0, 0, 1, 2]);
    expect(textPlaces("ab", false).indexOf(1, way("code points", "as stored", true))).toBe(1);
  });

  it("agrees with counting one by one across blocks", () => {
    const text = "x😀\r\n\n社".repeat(100);
    const long = textPlaces(text, false);
    const characters = Array.from(text);
    let index = 0;
    for (let position = 0; position <= characters.length; position += 1) {
      const stored = way("code points", "as stored");
      const isInside = text[index - 1] === "\r";
      expect(long.indexOf(position, stored)).toBe(isInside ? index + 1 : index);
      expect(long.positionOf(index, stored)).toBe(position);
      index += characters[position]?.length ?? 0;
    }
    expect(long.has).toEqual({ pairs: 100, doubles: 100, singles: 100 });
  });

  it("holds an empty text", () => {
    const none = textPlaces("", false);
    expect([none.indexOf(0, way("code points", "one")), none.indexOf(1, way("code points", "one"))]).toEqual([
      0,
      null,
    ]);
  });
});
