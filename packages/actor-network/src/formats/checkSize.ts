import { fileError, type Place } from "./fileError.ts";

/**
 * Refuses a number of things that is above its limit; called before memory for them is taken.
 *
 * @throws {ActorNetworkError} `limit-exceeded`.
 */
export function checkSize(what: string, found: number, limit: number, place: Place = []): void {
  if (found <= limit) return;
  throw fileError(place, `${found} ${what}`, `at most ${limit}, or a higher limit`, "limit-exceeded");
}
