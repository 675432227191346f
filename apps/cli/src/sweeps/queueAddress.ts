import { InvalidArgumentError } from "commander";

/** Checks the address of a queue. */
export function queueAddress(text: string): string {
  if (URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError("Found another address; expected redis://host:port, or rediss: for TLS.");
}
