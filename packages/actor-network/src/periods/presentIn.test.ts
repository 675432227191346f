import { describe, expect, it } from "vitest";
import { presentIn } from "./presentIn.ts";

describe("presentIn", () => {
  it.each([
    { since: null, until: null, from: "2019", to: "2020", expected: 1 },
    { since: "2019", until: null, from: null, to: "2019-01", expected: 1 },
    { since: "2019-02", until: null, from: null, to: "2019-01", expected: 0 },
    { since: "2020", until: null, from: null, to: "2019", expected: 0 },
    { since: null, until: "2019-12", from: "2019-12-31", to: null, expected: 1 },
    { since: null, until: "2019-12-30", from: "2019-12-31", to: null, expected: 0 },
    { since: null, until: "2018", from: "2019", to: null, expected: 0 },
    { since: null, until: "2019", from: "2019-12-08", to: null, expected: 1 },
    { since: "2019-12-08", until: "2019-12-08", from: "2019-12-08", to: "2019-12-08", expected: 1 },
    { since: "2021", until: "2022", from: null, to: null, expected: 1 },
  ])("is $expected for $since to $until in $from to $to", ({ since, until, from, to, expected }) => {
    expect([...presentIn([{ since, until }], { from, to })]).toEqual([expected]);
  });
});
