import { ActorNetworkError } from "../errors.ts";
import type { Actor } from "../model/Actor.ts";
import type { Relation } from "../model/Relation.ts";
import type { Tie } from "../model/Tie.ts";
import { limits } from "./limits.ts";
import { parseNumber } from "./parseNumber.ts";
import { plainCell } from "./plainCell.ts";
import { quoted } from "./quoted.ts";
import type { ReadReport } from "./ReadReport.ts";
import type { ReadCsvOptions } from "./readActorsCsv.ts";
import { readTable } from "./readTable.ts";

export interface ReadEdgeCsvOptions extends ReadCsvOptions {
  /** Whether an edge runs from source to target only. */
  readonly directed: boolean;
}

/**
 * Reads an edge list with the columns source, target and, if wanted, weight.
 *
 * What an edge list does not say is filled in: actors have the sector and level `unknown`, ties the relation
 * `edge`, the period `all`, the status present and the certainty medium. Actors stand in the order in which they
 * are first named. Without a weight column each tie has strength 1. An edge of weight 0 is dropped and reported;
 * parallel edges and self-loops are kept. The apostrophe that `writeEdgeCsv` puts before formulas is taken away.
 *
 * O(characters).
 *
 * @example
 * const { actors, ties, relations } = readEdgeCsv("source,target\na,b\nb,c\n", { directed: false });
 * actors.map((actor) => actor.id); // => ["a", "b", "c"]
 * density(buildNetwork(actors, ties, { relations })); // => 2 / 3
 * @throws {ActorNetworkError} `invalid-table`, `invalid-text`, `limit-exceeded`; its path is line and column.
 */
export function readEdgeCsv(
  input: string | Uint8Array,
  options: ReadEdgeCsvOptions,
): { actors: Actor[]; ties: Tie[]; relations: Relation[]; report: ReadReport } {
  const { directed, ...rest } = options;
  const rows = readTable(input, { ...rest, columns: ["source", "target"], optional: ["weight"] });
  const actors = new Map<string, Actor>();
  const ties: Tie[] = [];
  const warnings: string[] = [];
  const isWeighted = rows.some(({ cells }) => cells.weight !== "");
  for (const { line, cells } of rows) {
    const [from, to] = (["source", "target"] as const).map((column) => {
      const id = plainCell(cells[column]);
      if (id === "") throw cellError(line, column, "", "the id of an actor");
      actors.set(id, actors.get(id) ?? unknownActor(id));
      return id;
    }) as [string, string];
    const strength = isWeighted ? parseNumber(cells.weight) : 1;
    if (strength === null || strength < 0) {
      throw cellError(line, "weight", cells.weight, "a number of at least 0");
    }
    if (strength === 0) {
      warnings.push(`Line ${line} has weight 0; dropped.`);
      continue;
    }
    ties.push({ ...plainTie, id: `e${line}`, from, to, strength, segments: [] });
  }
  checkSize("actors", actors.size, options.limits?.actors ?? limits.actors);
  checkSize("ties", ties.length, options.limits?.ties ?? limits.ties);
  const relation = { id: "edge", labelEn: "Edge", labelZh: "边", directed, meaning: "as the edge list says" };
  const report = { kept: ties.length, merged: 0, dropped: warnings.length, warnings };
  return { actors: [...actors.values()], ties, relations: [relation], report };
}

const plainTie = {
  relation: "edge",
  period: "all",
  status: "present",
  certainty: "medium",
  note: "",
} as const;

function unknownActor(id: string): Actor {
  return {
    id,
    labelEn: id,
    labelZh: id,
    sector: "unknown",
    level: "unknown",
    kind: "",
    partOf: null,
    since: null,
    until: null,
  };
}

function cellError(line: number, column: string, found: string, expected: string): ActorNetworkError {
  const message = `Line ${line}, ${column}: found ${quoted(found)}; expected ${expected}.`;
  return new ActorNetworkError("invalid-table", message, [line, column]);
}

function checkSize(what: string, found: number, limit: number): void {
  if (found <= limit) return;
  const message = `Found ${found} ${what}; expected at most ${limit}, or a higher limit.`;
  throw new ActorNetworkError("limit-exceeded", message);
}
