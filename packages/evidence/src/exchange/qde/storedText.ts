import { ActorNetworkError, decodeText } from "@commonweal/actor-network";
import { type TextPlaces, textPlaces } from "../positions/textPlaces.ts";

/** A text of a project with its places; `null` for bytes that are neither UTF-8 nor marked as UTF-16. */
export function storedText(input: string | Uint8Array): TextPlaces | null {
  const hasMark =
    typeof input === "string"
      ? input.startsWith("\uFEFF")
      : (input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf) ||
        (input[0] === 0xff && input[1] === 0xfe) ||
        (input[0] === 0xfe && input[1] === 0xff);
  try {
    return textPlaces(decodeText(input).replace(/\p{Surrogate}/gu, "\uFFFD"), hasMark);
  } catch (error) {
    if (error instanceof ActorNetworkError) return null;
    throw error;
  }
}
