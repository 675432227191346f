import { describe, expect, it } from "vitest";
import { fakeTerminal } from "../terminal/fakeTerminal.ts";
import { sweepProgress } from "./sweepProgress.ts";

/** Shows 0, 25, 50 and 100 of 100 runs at the seconds given. */
function shown(isTTY: boolean, seconds: readonly number[]): string {
  const terminal = fakeTerminal(isTTY);
  const times = seconds.map((second) => second * 1000).values();
  const show = sweepProgress(terminal, "runs", () => times.next().value as number);
  for (const done of [0, 25, 50, 100]) show(done, 100);
  return terminal.written.err;
}

describe("sweepProgress", () => {
  it("writes a line of JSON a second at most where nobody looks on", () => {
    expect(
      shown(false, [0, 0.5, 5, 5.1])
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { done: 0, total: 100, perSecond: null, secondsLeft: null },
      { done: 50, total: 100, perSecond: 10, secondsLeft: 5 },
      { done: 100, total: 100, perSecond: 19.6, secondsLeft: 0 },
    ]);
  });

  it("moves one line on a terminal, with the rate and the time left", () => {
    const text = shown(true, [0, 100, 6000, 6001]);
    expect(text.split("\r\u001b[K").slice(1)).toEqual([
      `${"░".repeat(24)} 0 %`,
      `${"█".repeat(6)}${"░".repeat(18)} 25 %  0.25 runs/s  5 min 0 s left`,
      `${"█".repeat(12)}${"░".repeat(12)} 50 %  0.00833 runs/s  1 h 40 min left`,
      `${"█".repeat(24)} 100 %  0.0167 runs/s\n`,
    ]);
  });
});
