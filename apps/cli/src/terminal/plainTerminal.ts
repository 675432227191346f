import { plainLines } from "./plainText.ts";
import type { Terminal } from "./Terminal.ts";

/** A terminal that shows texts in plain characters, and passes tables on. */
export interface PlainTerminal extends Terminal {
  /** Writes a table to standard output: as it is to a file or program, which would read other data, written out on a terminal. */
  writeTable(table: string): void;
}

/** What progress begins with: back to the start of the line, and clear it. */
const beginnings = ["\r\u001b[K", "\r"];

/**
 * Wraps a terminal so that nothing read from a file can steer it: control characters are written out. What the program
 * itself needs stays: line ends, tabs, and the return to the line's beginning of progress on standard error.
 */
export function plainTerminal(terminal: Terminal): PlainTerminal {
  const { stdout, stderr, env } = terminal;
  return {
    env,
    once: (signal, listener) => terminal.once(signal, listener),
    off: (signal, listener) => terminal.off(signal, listener),
    writeTable: (table) => {
      stdout.write(stdout.isTTY ? plainLines(table) : table);
    },
    stdout: { isTTY: stdout.isTTY, write: (text) => stdout.write(plainLines(text)) },
    stderr: {
      isTTY: stderr.isTTY,
      write: (text) => {
        const start = beginnings.find((beginning) => text.startsWith(beginning)) ?? "";
        return stderr.write(start + plainLines(text.slice(start.length)));
      },
    },
  };
}
