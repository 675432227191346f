import { EvidenceError } from "../errors.ts";
import type { Level } from "./Level.ts";
import type { Ratings } from "./Ratings.ts";
import type { UnitValues } from "./UnitValues.ts";

type Value = string | number;

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keeps the units that two coders or more have coded, their values as places among the sorted values in use. */
export function pairableValues(ratings: Ratings, level: Level): UnitValues {
  const units: Value[][] = [];
  const rows: number[] = [];
  const seen = new Set<Value>();
  ratings.forEach((row, unit) => {
    const given = row.filter((value) => value !== null);
    row.forEach((value, coder) => {
      if (value !== null) check(value, level, [unit, coder]);
    });
    if (given.length < 2) return;
    units.push(given);
    rows.push(unit);
    for (const value of given) seen.add(value);
  });
  const numbers = [...seen].filter((value) => typeof value === "number").sort(compare);
  const names = [...seen].filter((value) => typeof value === "string").sort(compare);
  const categories: Value[] = [...numbers, ...names];
  const placeOf = new Map(categories.map((value, place) => [value, place]));
  const offsets = new Uint32Array(units.length + 1);
  units.forEach((values, unit) => {
    offsets[unit + 1] = (offsets[unit] as number) + values.length;
  });
  const values = new Uint32Array(offsets[units.length] as number);
  let next = 0;
  for (const unit of units) {
    for (const value of unit) {
      values[next] = placeOf.get(value) as number;
      next += 1;
    }
  }
  return { categories, rows: Uint32Array.from(rows), offsets, values };
}

function check(value: Value, level: Level, path: readonly [number, number]): void {
  const isNumber = typeof value === "number";
  if (isNumber ? Number.isFinite(value) && (level !== "ratio" || value >= 0) : level === "nominal") return;
  const found = isNumber ? String(value) : `text of length ${value.length}`;
  const expected = level === "ratio" ? "a number of at least 0" : "a finite number";
  const message = `Unit ${path[0]}, coder ${path[1]}: found ${found}; expected ${expected} at the level ${level}.`;
  throw new EvidenceError("invalid-rating", message, path);
}
