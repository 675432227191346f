import { ActorNetworkError } from "../errors.ts";

/** Refuses a number of draws that is not a whole number of at least 1. */
export function checkDraws(draws: number): void {
  if (Number.isSafeInteger(draws) && draws >= 1) return;
  const message = `draws is ${draws}; expected a whole number of at least 1.`;
  throw new ActorNetworkError("invalid-option", message, ["draws"]);
}
