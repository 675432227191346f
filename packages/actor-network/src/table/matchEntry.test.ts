import { describe, expect, it } from "vitest";
import type { MeasureEntry } from "./MeasureEntry.ts";
import { matchEntry } from "./matchEntry.ts";

const entry = (id: string): MeasureEntry => ({ id, per: "graph", needs: [], whenNull: "", of: () => 0 });
const table = ["katz.alpha={number}", "mixing.{attribute}.mean", "mixing.sector.mean"].map(entry);

describe("matchEntry", () => {
  it.each([
    ["katz.alpha=0.05", "katz.alpha={number}", "0.05"],
    ["katz.alpha=-1e-3", "katz.alpha={number}", "-1e-3"],
    ["mixing.age.mean", "mixing.{attribute}.mean", "age"],
    ["mixing.__proto__.mean", "mixing.{attribute}.mean", "__proto__"],
    ["mixing.sector.mean", "mixing.sector.mean", ""],
  ])("reads %s", (id, of, parameter) => {
    const match = matchEntry(table, id);
    expect([match?.entry.id, match?.parameter]).toEqual([of, parameter]);
  });

  it.each(["katz.alpha=", "katz.alpha=x", "katz.alpha={number}", "mixing..mean", "mixing.mean", ""])(
    "knows no %s",
    (id) => expect(matchEntry(table, id)).toBeNull(),
  );
});
