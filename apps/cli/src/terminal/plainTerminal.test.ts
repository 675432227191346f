import { describe, expect, it } from "vitest";
import { fakeTerminal } from "./fakeTerminal.ts";
import { plainTerminal } from "./plainTerminal.ts";

describe("plainTerminal", () => {
  it("writes control characters out on both streams and lets progress return to the line's beginning", () => {
    const terminal = fakeTerminal(true);
    const { stdout, stderr } = plainTerminal(terminal);
    stdout.write("\u001b]0;title\u0007\n");
    stderr.write("\r\u001b[Kensemble 50 %");
    stderr.write("found \u001b[2K\rfake\n");
    expect(terminal.written.out).toBe("\\u001b]0;title\\u0007\n");
    expect(terminal.written.err).toBe("\r\u001b[Kensemble 50 %found \\u001b[2K\\u000dfake\n");
    expect([stdout.isTTY, stderr.isTTY]).toEqual([true, true]);
  });

  it.each([
    { isTTY: true, expected: "id\n\\u200ea\\u000db\n" },
    { isTTY: false, expected: "id\n\u200ea\rb\n" },
  ])("writes control characters of tables out on a terminal alone: $isTTY", ({ isTTY, expected }) => {
    const terminal = fakeTerminal(isTTY);
    plainTerminal(terminal).writeTable("id\n\u200ea\rb\n");
    expect(terminal.written.out).toBe(expected);
  });
});
