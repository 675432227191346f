import { expect, it } from "vitest";
import { sweepOf } from "../testing/sweepOf.ts";
import { parameterColumns } from "./parameterColumns.ts";

it("gives each parameter's values point by point, in its own unit or levels, without replications", () => {
  const design = {
    kind: "points",
    points: [
      [0, 0.5],
      [0.25, 0.99],
    ],
  } as const;
  const replicated = { kind: "replicated", design, replications: 3, commonRandomNumbers: true } as const;
  for (const spec of [design, replicated]) {
    const columns = parameterColumns(sweepOf({ design: { ...spec } as never }));
    expect(columns.map((column) => [...column])).toEqual([
      [0, 0.5],
      [20, 30],
    ]);
  }
});
