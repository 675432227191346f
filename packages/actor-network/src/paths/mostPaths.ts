import { ActorNetworkError } from "../errors.ts";

/** Most shortest paths between two actors that are counted; beyond, shares of them would lose their digits. */
export const mostPaths = 1e300;

/** The error of a pair of actors with more shortest paths than that. */
export function tooManyPaths(from: number): ActorNetworkError {
  const message = `Found more than ${mostPaths} shortest paths from actor ${from}; expected no more.`;
  return new ActorNetworkError("limit-exceeded", message, [from]);
}
