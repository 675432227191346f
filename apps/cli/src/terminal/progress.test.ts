import { describe, expect, it } from "vitest";
import { fakeTerminal } from "./fakeTerminal.ts";
import { progressOn } from "./progress.ts";

describe("progress", () => {
  it("writes a plain line at every quarter where nobody looks on", () => {
    const terminal = fakeTerminal(false);
    const show = progressOn(terminal);
    for (let done = 0; done <= 100; done += 5) show({ stage: "ensemble", done, total: 100 });
    expect(terminal.written.err.split("\n")).toEqual([
      "ensemble   0 %",
      "ensemble  25 %",
      "ensemble  50 %",
      "ensemble  75 %",
      "ensemble 100 %",
      "",
    ]);
  });

  it("draws one bar on a terminal and ends its line when done", () => {
    const terminal = fakeTerminal(true);
    const show = progressOn(terminal);
    show({ stage: "ensemble", done: 1, total: 2 });
    show({ stage: "ensemble", done: 2, total: 2 });
    expect(terminal.written.err).toBe(
      `\rensemble    ${"█".repeat(12)}${"░".repeat(12)}  50 %\rensemble    ${"█".repeat(24)} 100 %\n`,
    );
  });

  it("draws no bar on a terminal that cannot move", () => {
    const terminal = { ...fakeTerminal(true), env: { TERM: "dumb" } };
    progressOn(terminal)({ stage: "read", done: 1, total: 1 });
    expect(terminal.written.err).toBe("read 100 %\n");
  });
});
