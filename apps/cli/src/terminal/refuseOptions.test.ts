import { describe, expect, it } from "vitest";
import { refuseOptions } from "./refuseOptions.ts";

describe("refuseOptions", () => {
  it("names the first option that was given, as it is written on the command line", () => {
    const options: { seed?: number; secondsPerRun?: number } = { secondsPerRun: 5 };
    expect(() => refuseOptions(options, ["seed", "secondsPerRun"], "a study", "a sweep")).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: "error: option '--seconds-per-run': found it for a study; expected a sweep.",
      }),
    );
  });

  it("lets pass what was not given", () => {
    const options: { seed?: number } = {};
    expect(refuseOptions(options, ["seed"], "a study", "a sweep")).toBeUndefined();
  });
});
