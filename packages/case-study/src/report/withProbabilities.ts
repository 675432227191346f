import type { NetworkFile } from "@commonweal/actor-network";
import type { TieRow } from "../study/evidence/tieRows.ts";

/** Adds to a network's ties, which it knows by their attribute `id`, the probabilities of the study's ties. */
export function withProbabilities(file: NetworkFile, ties: readonly TieRow[]): NetworkFile {
  const rows = new Map<unknown, TieRow>(ties.map((tie) => [tie.id, tie]));
  const ids = file.tieAttributes.find(({ name }) => name === "id")?.values ?? [];
  const attribute = (name: "probability" | "drawn") => ({
    name,
    type: "number" as const,
    values: ids.map((id) => rows.get(id)?.[name] ?? null),
  });
  return { ...file, tieAttributes: [...file.tieAttributes, attribute("probability"), attribute("drawn")] };
}
