import { counted } from "../counted.ts";
import { EvidenceError } from "../errors.ts";
import type { Coding } from "../model/Coding.ts";
import type { Level } from "./Level.ts";

const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** The value of a coding as the level takes it; `null` for an empty one, and where there is no coding. */
export function ratingOf(coding: Coding | undefined, index: number, level: Level): string | number | null {
  if (coding === undefined || coding.value === "") return null;
  const { value } = coding;
  if (level === "nominal") return value;
  const rating = number.test(value) ? Number(value) : Number.NaN;
  if (Number.isFinite(rating) && (level !== "ratio" || rating >= 0)) return rating;
  const expected = level === "ratio" ? "a number of at least 0" : "a number";
  const message = `Coding ${index}, value: found ${counted(value.length, "character")}; expected ${expected} at the level ${level}.`;
  throw new EvidenceError("invalid-rating", message, [index, "value"]);
}
