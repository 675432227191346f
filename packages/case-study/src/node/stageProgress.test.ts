import { describe, expect, it } from "vitest";
import { stageProgress } from "./stageProgress.ts";

function told() {
  const lines: string[] = [];
  const progress = stageProgress((stage, done, total) => lines.push(`${stage} ${done} of ${total}`));
  return { lines, ...progress };
}

describe("stageProgress", () => {
  it("adds the ensembles of a stage up, less where fewer rows follow than announced", () => {
    const { lines, begin, end } = told();
    begin("ensemble", 0)(8, 8);
    begin("variants", 16)(8, 8);
    const third = begin("variants", 2);
    third(1, 3);
    third(3, 3);
    begin("variants", 0)(2, 2);
    end();
    expect(lines).toEqual([
      ...[
        "ensemble 8 of 8",
        "variants 8 of 24",
        "variants 9 of 13",
        "variants 11 of 13",
        "variants 13 of 13",
      ],
    ]);
  });

  it("ends a stage of which nothing follows any more, once", () => {
    const { lines, begin, end } = told();
    begin("variants", 16)(8, 8);
    begin("agents", 5)(4, 4);
    end();
    end();
    expect(lines).toEqual(["variants 8 of 24", "variants 8 of 8", "agents 4 of 9", "agents 4 of 4"]);
  });
});
