import { buildNetwork, type CalendarDate, type Tie } from "@commonweal/actor-network";

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
export const toldTie = (from: number, to: number, day: number, status: Tie["status"] = "present"): Tie => ({
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
export const toldNetwork = (ties: readonly Tie[]) => buildNetwork(actors, [...ties], { relations });
export const dayOf = ({ note }: Tie) => ({ time: Number(note) });
const sure = { high: 1, medium: 1, low: 1 };
const half = { high: 0.5, medium: 0.5, low: 0.5 };
export const halfSure = {
  provenance: "found" as const,
  of: { present: sure, weak: half, absent: sure, historic: sure, contested: half },
};
