import type { NetworkFile } from "../model/NetworkFile.ts";
import { withTexts } from "./withTexts.ts";

const allowed = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
] as const;

/** A network whose texts hold what XML 1.0 allows and U+FFFD for the rest; `null` when two names become one by that. */
export function xmlForm(network: NetworkFile): NetworkFile | null {
  const changed = withTexts(network, (text) =>
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return allowed.some(([first, last]) => code >= first && code <= last) ? character : "\ufffd";
    }).join(""),
  );
  const lists = [
    changed.ids,
    changed.actorAttributes.map(({ name }) => name),
    changed.tieAttributes.map(({ name }) => name),
  ];
  return lists.every((names) => new Set(names).size === names.length) ? changed : null;
}
