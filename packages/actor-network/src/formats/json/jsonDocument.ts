import { checkSize } from "../checkSize.ts";
import { decodeText } from "../decodeText.ts";
import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import type { ReadNetworkOptions } from "../NetworkReading.ts";
import type { JsonObject } from "./JsonValue.ts";
import { parseJson } from "./parseJson.ts";

/**
 * Reads a document that is one JSON object.
 *
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `limit-exceeded`.
 */
export function jsonDocument(
  input: string | Uint8Array,
  bounds: Limits,
  options: ReadNetworkOptions,
): JsonObject {
  checkSize("characters of input", input.length, bounds.inputSize);
  const value = parseJson(decodeText(input, options), bounds);
  if (value instanceof Map) return value;
  throw fileError([1, 1], "a value that is no object", "an object with nodes and edges");
}
