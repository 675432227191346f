import type { NetworkFile } from "../model/NetworkFile.ts";
import { withTexts } from "./withTexts.ts";

/** A network whose texts have a space for each line break and U+FFFD for NUL. */
export function oneLineForm(network: NetworkFile): NetworkFile {
  return withTexts(network, (text) =>
    text.split("\r\n").join(" ").split("\n").join(" ").split("\r").join(" ").split("\0").join("\ufffd"),
  );
}
