import { describe, expect, it } from "vitest";
import { wordsOf } from "../words/wordsOf.ts";
import { chineseSegmenter } from "./chineseSegmenter.ts";
import { simplifiedFolder } from "./simplifiedFolder.ts";

const segment = await chineseSegmenter();
const fold = await simplifiedFolder();

describe("chineseSegmenter", () => {
  it("knows the words of the language, and gives pieces that together are the text", () => {
    const text = "居委会的志愿者 2020年1月18日 met the street office… 👩🏽‍🌾\t完";
    const pieces = segment(text);
    expect(pieces.join("")).toBe(text);
    expect(pieces).toEqual(expect.arrayContaining(["居委会", "志愿者", "street", "office"]));
  });

  it.each([
    ["simplified", "百步亭社区的志愿者在百步亭花园登记"],
    ["traditional", "百步亭社區的志願者在百步亭花園登記"],
  ])("keeps 百步亭 one word in %s text", (_, text) => {
    const words = wordsOf(text, { segment, fold, names: ["百步亭"] }).map((word) => word.text);
    expect(words).toEqual(["百步亭", "社区", "的", "志愿者", "在", "百步亭", "花园", "登记"]);
  });
});

describe("simplifiedFolder", () => {
  it.each([
    ["characters", "臺灣的頭髮與發展", "台湾的头发与发展"],
    ["no words of a region", "軟體", "软体"],
    ["nothing in simplified text, English or emoji", "头发 network 👍", "头发 network 👍"],
  ])("folds %s", (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
