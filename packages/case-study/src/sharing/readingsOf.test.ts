import { describe, expect, it } from "vitest";
import { readingsOf } from "./readingsOf.ts";

describe("readingsOf", () => {
  it.each([
    ["a plain text once", "plain", ["plain"]],
    ["UTF-8 behind percent signs", "a/%E5%BC%A0%e4%b8%89", ["a/%E5%BC%A0%e4%b8%89", "a/张三", "a 张三"]],
    ["GB 18030 behind percent signs", "%D5%C5%C8%FD", ["%D5%C5%C8%FD", "张三"]],
    ["signs for spaces", "x_y+z", ["x_y+z", "x y z"]],
    ["what is no text as it stands", "%FF", ["%FF"]],
    ["half a sign as it stands", "100% of 5", ["100% of 5"]],
  ])("gives %s", (_, text, expected) => {
    expect(readingsOf(text)).toEqual(expected);
  });
});
