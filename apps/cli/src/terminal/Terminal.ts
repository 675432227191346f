/** The part of a stream that the command writes to. */
interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** What the command needs of the process it runs in; `process` is one. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  once(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  off(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}
