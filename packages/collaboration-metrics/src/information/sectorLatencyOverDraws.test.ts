import { buildNetwork, type CalendarDate, sectorsOf, type Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { sectorLatencyOverDraws } from "./sectorLatencyOverDraws.ts";
import { tieContacts } from "./tieContacts.ts";

const actors = ["state", "state", "society", "society"].map((sector, index) => ({
  id: `${index}`,
  labelEn: "",
  labelZh: "",
  sector,
  level: "city",
  kind: "",
  partOf: null,
  since: null as CalendarDate | null,
  until: null as CalendarDate | null,
}));
const relations = [{ id: "tells", labelEn: "", labelZh: "", directed: true, meaning: "" }];
const tie = (from: number, to: number, day: number, status: Tie["status"] = "present"): Tie => ({
  id: `${from}-${to}`,
  from: `${from}`,
  to: `${to}`,
  relation: "tells",
  period: "2020",
  strength: 1,
  status,
  certainty: "high",
  segments: [],
  note: `${day}`,
});
const networkOf = (ties: readonly Tie[]) => buildNetwork(actors, [...ties], { relations });
const timeOf = ({ note }: Tie) => ({ time: Number(note) });
const sure = { high: 1, medium: 1, low: 1 };
const half = { high: 0.5, medium: 0.5, low: 0.5 };
const probabilities = {
  provenance: "found" as const,
  of: { present: sure, weak: half, absent: sure, historic: sure, contested: half },
};

describe("sectorLatencyOverDraws", () => {
  const options = { timeOf, sources: [0], from: 0, draws: 400, seed: 7, probabilities };

  it("has no width where all ties are sure", () => {
    const network = networkOf([tie(0, 1, 2), tie(1, 2, 5), tie(1, 3, 6)]);
    const [, society] = sectorLatencyOverDraws(network, sectorsOf(network), options);
    expect(society?.median).toMatchObject({ coded: 5.5, median: 5.5, low: 5.5, high: 5.5, undefined: 0 });
    expect(society?.share).toMatchObject({ coded: 1, low: 1, high: 1, provenance: "found" });
  });

  it("counts the draws in which nobody was reached, as often as the tie was missing", () => {
    const network = networkOf([tie(0, 2, 3, "weak")]);
    const [, society] = sectorLatencyOverDraws(network, sectorsOf(network), options);
    expect(society?.earliest).toMatchObject({ coded: 3, low: 3, high: 3 });
    expect(Math.abs((society?.earliest.undefined as number) - 200)).toBeLessThan(4 * Math.sqrt(100));
    expect(society?.share).toMatchObject({ coded: 0.5, low: 0, high: 0.5, undefined: 0 });
  });
});

describe("tieContacts", () => {
  it("gives each arc with its time, and leaves out ties without one", () => {
    const network = networkOf([tie(0, 1, 2), tie(1, 2, 5)]);
    const found = tieContacts(network, (one) => (one.note === "5" ? { time: 5, duration: 1 } : null));
    expect(found).toEqual({ from: [1], to: [2], time: [5], duration: [1] });
  });
});
