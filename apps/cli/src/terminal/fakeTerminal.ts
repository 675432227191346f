import type { Terminal } from "./Terminal.ts";

/** A terminal for tests that keeps what was written; `raise` sends a signal. */
export interface FakeTerminal extends Terminal {
  readonly written: { out: string; err: string };
  raise(signal: "SIGINT" | "SIGTERM"): void;
}

/** Makes a terminal that shows nothing. */
export function fakeTerminal(isTTY = false): FakeTerminal {
  const written = { out: "", err: "" };
  const listeners = new Map<string, () => void>();
  return {
    written,
    env: {},
    stdout: {
      isTTY,
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      isTTY,
      write: (text) => {
        written.err += text;
      },
    },
    once: (signal, listener) => listeners.set(signal, listener),
    off: (signal) => listeners.delete(signal),
    raise: (signal) => listeners.get(signal)?.(),
  };
}
