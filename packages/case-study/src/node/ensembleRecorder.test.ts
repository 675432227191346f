import { createHash } from "node:crypto";
import type { DesignSpec } from "@commonweal/experiments";
import { describe, expect, it } from "vitest";
import type { EnsembleRunner } from "../study/EnsembleRunner.ts";
import { blockChecksums, ensembleRecorder } from "./ensembleRecorder.ts";

const table = (rows: number) => ({
  outputs: ["a", "b"],
  rows,
  values: Float64Array.from({ length: rows * 2 }, (_, place) => place / 3),
});
const design: DesignSpec = { kind: "sobol", dimensions: 1, size: 65, seed: 1 };
type Setup = Parameters<EnsembleRunner>[1];

describe("blockChecksums", () => {
  it("is the SHA-256 of 64 rows each, and of what is left, low byte first", () => {
    const bytes = Buffer.alloc(65 * 16);
    for (const [place, value] of table(65).values.entries()) bytes.writeDoubleLE(value, place * 8);
    const of = (part: Buffer) => createHash("sha256").update(part).digest("hex");
    expect(blockChecksums(table(65))).toEqual([of(bytes.subarray(0, 1024)), of(bytes.subarray(1024))]);
  });
});

describe("ensembleRecorder", () => {
  it("keeps records in the order asked, whatever is done first, and passes the tables on", async () => {
    const waits: (() => void)[] = [];
    const { runEnsemble, records } = ensembleRecorder(async (asked) => {
      await new Promise<void>((resolve) => waits.push(resolve));
      return table((asked as { readonly size: number }).size);
    });
    const setup = { base: {} } as Setup;
    const runs = [65, 3].map((size) => runEnsemble({ ...design, size } as DesignSpec, setup, "ensemble", 0));
    waits[1]?.();
    expect((await runs[1])?.rows).toBe(3);
    waits[0]?.();
    await runs[0];
    expect(records()).toMatchObject([
      { rows: 65, outputs: 2, setup },
      { rows: 3, outputs: 2, setup },
    ]);
  });

  it("keeps no setup that JSON would change, and none that is long", async () => {
    const { runEnsemble, records } = ensembleRecorder(async () => table(1));
    for (const setup of [{ base: new Float64Array(2) }, { base: "x".repeat(200_000) }, { base: -0 }]) {
      await runEnsemble(design, setup as unknown as Setup, "ensemble", 0);
    }
    expect(records().map(({ setup }) => setup)).toEqual([null, null, null]);
  });
});
