import { decodeXml, type Limits, readXml } from "@commonweal/actor-network";
import { EvidenceError } from "../../errors.ts";
import type { Qde } from "./Qde.ts";
import { qdeVisitor } from "./qdeVisitor.ts";
import { withoutText } from "./withoutText.ts";

/**
 * Reads the XML of a REFI-QDA project or codebook.
 *
 * Every spelling of the vocabulary's name is taken, and none; what is not of it is passed over and counted.
 *
 * O(characters) time and space.
 */
export function readQde(input: string | Uint8Array, bounds: Limits): Qde {
  if (input.length > bounds.inputSize) {
    const message = `Found ${input.length} characters of XML; expected at most ${bounds.inputSize}, or a higher limit.`;
    throw new EvidenceError("limit-exceeded", message);
  }
  const qde: Qde = {
    name: "",
    origin: "",
    users: [],
    codes: [],
    texts: [],
    notes: new Map(),
    cases: new Set(),
    skipped: new Map(),
    isForeign: false,
  };
  try {
    readXml(decodeXml(input), qdeVisitor(qde, bounds.rows), bounds);
  } catch (error) {
    throw withoutText(error);
  }
  return qde;
}
