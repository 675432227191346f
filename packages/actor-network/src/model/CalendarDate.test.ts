import { describe, expect, it } from "vitest";
import { CalendarDate } from "./CalendarDate.ts";

describe("CalendarDate", () => {
  it.each(["2019", "2019-12", "2019-12-31", "2020-02-29", "2000-02-29"])("takes %s", (text) => {
    expect(CalendarDate.parse(text)).toBe(text);
  });

  it.each(["", "19", "2019-13", "2019-00", "2019-02-29", "1900-02-29", "2019-04-31", "2019/01/01", " 2019"])(
    "refuses %j",
    (text) => {
      expect(CalendarDate.safeParse(text).success).toBe(false);
    },
  );
});
