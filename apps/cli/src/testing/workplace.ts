import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { main } from "../main.ts";
import { fakeTerminal } from "../terminal/fakeTerminal.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, to write files into and run commands on. */
export function workplace() {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "commonweal-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const inside = (...path: string[]) => join(folder, ...path);
  return {
    inside,
    put(name: string, content: string): string {
      writeFileSync(inside(name), content);
      return inside(name);
    },
    async commonweal(...argv: string[]): Promise<Ran> {
      const terminal = fakeTerminal();
      const code = await main(argv, terminal);
      return { code, out: terminal.written.out, err: terminal.written.err };
    },
  };
}
