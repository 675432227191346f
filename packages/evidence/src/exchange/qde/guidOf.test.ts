import { expect, it } from "vitest";
import { guidOf } from "./guidOf.ts";

it("keeps what is a GUID, in lower case without braces", () => {
  expect(guidOf("code", "{6F9619FF-8B86-D011-B42D-00CF4FC964FF}")).toBe(
    "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
  );
});

it("makes of any other id a GUID of version 8, for 100,000 ids as many", () => {
  const made = Array.from({ length: 100_000 }, (_, number) => guidOf("code", `社区 ${number}`));
  expect(new Set(made).size).toBe(100_000);
  for (const each of made) {
    expect(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(each)).toBe(true);
  }
});

it("tells kinds, lengths and blanks at the end apart, and gives the same again", () => {
  const ids = ["", "\u0000", "a", "a\u0000", "a".repeat(16), "a".repeat(17), "a".repeat(32)];
  const made = ids.flatMap((id) => [guidOf("code", id), guidOf("user", id)]);
  expect(new Set(made).size).toBe(14);
  expect(guidOf("code", "a")).toBe(guidOf("code", "a"));
});
