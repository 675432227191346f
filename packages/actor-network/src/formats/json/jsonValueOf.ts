import { fileError } from "../fileError.ts";
import { limits } from "../limits.ts";
import type { JsonValue } from "./JsonValue.ts";

/**
 * Turns a value of a program into one of JSON: what JSON has no word for becomes `null`.
 *
 * @throws {ActorNetworkError} `limit-exceeded` for nesting without end.
 */
export function jsonValueOf(value: unknown, depth = 0): JsonValue {
  if (depth > limits.depth) {
    throw fileError([], "an attribute nested too deeply", `at most ${limits.depth} levels`, "limit-exceeded");
  }
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map((item) => jsonValueOf(item, depth + 1));
  if (typeof value !== "object" || value === null) return null;
  return new Map(Object.entries(value).map(([name, member]) => [name, jsonValueOf(member, depth + 1)]));
}
