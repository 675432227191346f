import { lineReader } from "./lineReader.ts";

/** What is passed on of a line, in bytes. */
const longestMessage = 4096;

/** Passes on what a worker says line by line, cut where long, with control characters escaped. */
export function messageReader(onMessage: (line: string) => void) {
  return lineReader(longestMessage, (line, whole) => onMessage(`${escaped(line)}${whole ? "" : " …"}`));
}

/** Characters that steer a terminal as \\u{…}, so that a worker cannot. */
function escaped(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
