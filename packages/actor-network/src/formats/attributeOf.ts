import { ActorNetworkError } from "../errors.ts";
import type { Attribute, NetworkFile } from "../model/NetworkFile.ts";
import { quoted } from "./quoted.ts";

/** Finds an attribute of the actors by its name; throws `invalid-option` where there is none. */
export function attributeOf({ actorAttributes }: NetworkFile, name: string): Attribute {
  const attribute = actorAttributes.find((one) => one.name === name);
  if (attribute) return attribute;
  const known = actorAttributes.map((one) => quoted(one.name)).join(", ") || "none";
  const message = `Found the attribute ${quoted(name)}; expected one of the actors' (${known.slice(0, 500)}).`;
  throw new ActorNetworkError("invalid-option", message, ["attribute"]);
}
