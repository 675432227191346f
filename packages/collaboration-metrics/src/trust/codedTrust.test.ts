import { buildNetwork, type CalendarDate, type Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { codedTrust } from "./codedTrust.ts";
import { trustTies } from "./trustTies.ts";

const actors = ["office", "club", "firm"].map((id) => ({
  id,
  labelEn: "",
  labelZh: "",
  sector: id,
  level: "city",
  kind: "",
  partOf: null,
  since: null as CalendarDate | null,
  until: null as CalendarDate | null,
}));
const relations = (directed: boolean) => [{ id: "trusts", labelEn: "", labelZh: "", directed, meaning: "" }];
const tie = (from: string, to: string, status: Tie["status"], segments: string[]): Tie => ({
  id: `${from}-${to}`,
  from,
  to,
  relation: "trusts",
  period: "2020",
  strength: 1,
  status,
  certainty: "high",
  segments,
  note: "",
});

describe("codedTrust", () => {
  const ties = [
    tie("club", "office", "present", ["a1", "b1"]),
    tie("office", "club", "absent", ["a2"]),
    tie("firm", "office", "contested", ["a3"]),
    tie("firm", "club", "present", []),
  ];
  const network = buildNetwork(actors, ties, {
    relations: relations(true),
    statuses: ["present", "weak", "absent", "historic", "contested"],
  });

  it("reports what is present as a yes, absent as a no, and the rest not at all", () => {
    expect(codedTrust(network)).toEqual([
      { from: 1, to: 0, trusts: true, by: "a1" },
      { from: 1, to: 0, trusts: true, by: "b1" },
      { from: 0, to: 1, trusts: false, by: "a2" },
      { from: 2, to: 1, trusts: true, by: "firm-club" },
    ]);
  });

  it("confirms by sources: two segments of one source are one reporter", () => {
    const confirmed = (sourceOf?: (segment: string) => string) =>
      trustTies(codedTrust(network, sourceOf === undefined ? {} : { sourceOf }), { order: 3 }).reported
        .confirmed;
    expect(confirmed()).toBe(1);
    expect(confirmed(() => "one newspaper")).toBe(0);
  });

  it("counts other statuses when told", () => {
    const reports = codedTrust(network, { yes: ["present", "contested"], no: [] });
    expect(reports.map(({ from, to }) => [from, to])).toEqual([
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it("reads a tie without direction in both", () => {
    const undirected = buildNetwork(actors, [tie("office", "club", "present", ["a1"])], {
      relations: relations(false),
    });
    expect(codedTrust(undirected).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});
