import { expect, it } from "vitest";
import { headerOf } from "./headerOf.ts";

it("reads the names of columns, quoted ones with commas, quotes and breaks inside", () => {
  expect(headerOf("date,value\n1,2")).toEqual(["date", "value"]);
  expect(headerOf('date,"visits, ""all""",x\r\n')).toEqual(["date", 'visits, "all"', "x"]);
  expect(headerOf('"a\nb",c')).toEqual(["a\nb", "c"]);
  expect(headerOf("")).toEqual([]);
});
