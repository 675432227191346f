import type { MeasureInput } from "../table/MeasureEntry.ts";
import { arraysOf } from "./arraysOf.ts";

/** A network as the reference files hold it. */
export interface PlainNetwork {
  readonly name: string;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly groupAttribute?: string | null;
  readonly nodes: readonly { readonly id: string; readonly [attribute: string]: unknown }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight?: number }[];
}

/** Prepares a network of the reference files for the table of measures; weights are strengths. */
export function measureInputOf(file: PlainNetwork): MeasureInput {
  const ids = file.nodes.map(({ id }) => id);
  const position = new Map(ids.map((id, index) => [id, index]));
  const ties = file.edges.map(({ source, target, weight = 1 }) => [
    position.get(source) ?? -1,
    position.get(target) ?? -1,
    weight,
  ]);
  const column = (name: string): unknown[] =>
    file.nodes.map((node) => new Map(Object.entries(node)).get(name));
  const labels = file.groupAttribute ? column(file.groupAttribute).map(String) : null;
  const names = [...new Set(labels)];
  return {
    network: arraysOf(ids.length, ties, { directed: file.directed }),
    ids,
    groups: labels && { names, of: Int32Array.from(labels, (label) => names.indexOf(label)) },
    numbers: (attribute) => {
      const values = column(attribute);
      return values.every((value) => typeof value === "number") ? Float64Array.from(values) : null;
    },
    weightMeans: file.weighted ? "strength" : null,
  };
}
