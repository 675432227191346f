import { ActorNetworkError, type ActorNetworkErrorCode } from "../errors.ts";

/** Where something stands in a file: line, or line and column, in a text; names and numbers in a JSON document. */
export type Place = readonly (string | number)[];

/** Makes the error for something at a place of a file; an empty place is the file as a whole. */
export function fileError(
  place: Place,
  found: string,
  expected: string,
  code: ActorNetworkErrorCode = "invalid-file",
): ActorNetworkError {
  return new ActorNetworkError(code, `${shown(place)}ound ${found}; expected ${expected}.`, place);
}

function shown(place: Place): string {
  const [line, column] = place;
  if (line === undefined) return "F";
  if (typeof line === "string") return `${place.join(".").slice(0, 200)}: f`;
  if (column === undefined) return `Line ${line}: f`;
  return typeof column === "number" ? `Line ${line}, column ${column}: f` : `Line ${line}, ${column}: f`;
}
