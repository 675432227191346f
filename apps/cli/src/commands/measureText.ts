import type { Measured, MeasureValue, NetworkFile } from "@commonweal/actor-network";
import { plainText } from "../terminal/plainText.ts";
import { perActorMeasures } from "./perActorMeasures.ts";

type Named = Pick<NetworkFile, "directed" | "ids" | "labels" | "sources" | "targets">;
type Numbers = readonly (number | null)[];

const most = 3;
const roles = "coordinator, itinerant, representative, gatekeeper, liaison, total";

const longest = 400;

/** A note of a line or three; --json has all of it. */
function shortNote(note: string): string {
  if (note.length <= longest) return note;
  const cut = note.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf("; "))} and more, which --json lists.`;
}

const numberText = (value: number): string => String(Number(value.toPrecision(6)));

function plain(value: MeasureValue): string {
  if (value === null) return "not defined";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(plain).join(" ");
  const parts = Object.entries(value).map(([part, each]) => `${part}: ${plain(each)}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** The highest values with what has them, and the middle one. */
function ranking(values: Numbers, nameOf: (place: number) => string): string {
  const defined = values
    .flatMap((value, place) => (value === null ? [] : [{ value, place }]))
    .sort((a, b) => b.value - a.value);
  if (values.length === 0) return "none";
  if (defined.length === 0) return "not defined for any";
  const first = defined.slice(0, most).map(({ value, place }) => `${nameOf(place)} ${numberText(value)}`);
  const median = defined[Math.floor((defined.length - 1) / 2)]?.value ?? 0;
  const missing = values.length - defined.length;
  const undefinedPart = missing === 0 ? "" : `; not defined for ${missing}`;
  return `${first.join(", ")}${defined.length > most ? `; median ${numberText(median)}` : ""}${undefinedPart}`;
}

function communities(of: Numbers): string {
  const sizes = new Map<number | null, number>();
  for (const community of of) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const sorted = [...sizes.values()].sort((a, b) => b - a);
  return sorted.length === 0 ? "none" : `${sorted.length}, of ${sorted.join(", ")} actors`;
}

function brokers(rows: readonly (readonly number[] | null)[], labels: readonly string[]): string {
  const ranked = rows
    .flatMap((row, actor) => (row === null ? [] : [{ row, label: labels[actor] ?? "" }]))
    .sort((a, b) => (b.row.at(-1) ?? 0) - (a.row.at(-1) ?? 0));
  const first = ranked
    .slice(0, most)
    .map(({ row, label }) => `${label} ${row.map((each) => plain(each)).join(" ")}`);
  return first.length === 0 ? "none" : `${first.join("; ")} (${roles})`;
}

/** Words for people: one line a measure; of one per actor or tie the highest values and the median. */
export function measureText(measured: Measured, network: Named): string {
  const { ids, directed, sources, targets } = network;
  const labels = network.labels.map(plainText);
  const labelOf = new Map(ids.map((id, actor) => [id, labels[actor] ?? id]));
  const named = (id: MeasureValue): string => labelOf.get(String(id)) ?? plainText(String(id));
  const tieName = (arc: number): string =>
    `${labels[sources[arc] ?? 0]} ${directed ? "→" : "–"} ${labels[targets[arc] ?? 0]}`;
  const perActor = new Map(perActorMeasures(measured).map(({ id, values }) => [id, values]));
  const told = (id: string, value: MeasureValue): string => {
    const values = perActor.get(id);
    if (id === "louvain.communities" && values) return communities(values);
    if (values) return ranking(values, (actor) => labels[actor] ?? "");
    if (!Array.isArray(value)) return plain(value);
    if (id.startsWith("edgeBetweenness")) return ranking(value as Numbers, tieName);
    if (id === "bridges") return value.map((pair) => pair.map(named).join(" – ")).join(", ") || "none";
    if (id === "articulationPoints") return value.map(named).join(", ") || "none";
    const isRoles = id.startsWith("gouldFernandez.");
    if (isRoles && value.every((row) => Array.isArray(row))) return brokers(value, labels);
    return isRoles ? `${plain(value)} (${roles})` : plain(value);
  };
  const list = Object.keys(measured.measures);
  const width = Math.max(0, ...list.map((id) => id.length)) + 2;
  const lines = list.map((id) => {
    const value = measured.measures[id] ?? null;
    const reason = value === null ? `: ${measured.undefined[id]}` : "";
    return `${id.padEnd(width)}${told(id, value)}${reason}`;
  });
  return [...lines, ...measured.warnings.map((warning) => `Note: ${shortNote(warning)}`), ""].join("\n");
}
