import type { Measured, MeasureValue } from "@commonweal/actor-network";
import { perActorMeasures } from "./perActorMeasures.ts";

const shown = (value: MeasureValue): string => {
  if (value === null) return "not defined";
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(shown).join(" ");
  return Object.entries(value)
    .map(([part, each]) => `${part} ${shown(each)}`)
    .join(", ");
};

const most = 3;

/** The highest values with the actors that have them, and the middle one. */
function ranking(values: readonly (number | null)[], labels: readonly string[]): string {
  const defined = values
    .flatMap((value, actor) => (value === null ? [] : [{ value, label: labels[actor] ?? "" }]))
    .sort((a, b) => b.value - a.value);
  if (defined.length === 0) return "not defined for any actor";
  const first = defined.slice(0, most).map(({ value, label }) => `${label} ${shown(value)}`);
  const median = defined[Math.floor((defined.length - 1) / 2)]?.value ?? null;
  const missing = values.length - defined.length;
  const undefinedPart = missing === 0 ? "" : `; not defined for ${missing}`;
  return `${first.join(", ")}${defined.length > most ? `; median ${shown(median)}` : ""}${undefinedPart}`;
}

/** Words for people: one line a measure; of one per actor the highest values and the median. */
export function measureText(measured: Measured, labels: readonly string[]): string {
  const ranked = new Map(perActorMeasures(measured).map(({ id, values }) => [id, values]));
  const ids = Object.keys(measured.measures);
  const width = Math.max(0, ...ids.map((id) => id.length)) + 2;
  const lines = ids.map((id) => {
    const values = ranked.get(id);
    const value = measured.measures[id] ?? null;
    const reason = value === null ? `: ${measured.undefined[id]}` : "";
    return `${id.padEnd(width)}${values ? ranking(values, labels) : shown(value)}${reason}`;
  });
  return [...lines, ...measured.warnings.map((warning) => `Note: ${warning}`), ""].join("\n");
}
