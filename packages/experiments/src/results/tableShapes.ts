import type { Manifest } from "../shards/Manifest.ts";

/** `integer` below 2^31, `long` below 2^53, `number` any; only numbers may be not defined. */
export interface TableColumn {
  readonly name: string;
  readonly kind: "integer" | "long" | "number";
}

/** A table of a sweep's results. */
export interface TableShape {
  readonly name: "design" | "runs" | "series" | "actors";
  readonly columns: readonly TableColumn[];
}

const all = (kind: TableColumn["kind"], names: readonly string[]) => names.map((name) => ({ name, kind }));

/**
 * Names the tables of a sweep and their columns: design with a row a point, runs with a row a run, series and actors only
 * where the manifest has columns of them. Point joins runs to the design, run joins series and actors to runs.
 */
export function tableShapes({ parameters, outputs, series, actors }: Manifest): TableShape[] {
  const shapes: TableShape[] = [
    {
      name: "design",
      columns: [
        ...all("integer", ["point"]),
        ...all(
          "number",
          parameters.map(({ name }) => name),
        ),
      ],
    },
    {
      name: "runs",
      columns: [
        ...all("integer", ["run", "point", "replication"]),
        ...all("long", ["seed"]),
        ...all("number", outputs),
      ],
    },
  ];
  if (series.length > 0) {
    shapes.push({ name: "series", columns: [...all("integer", ["run", "step"]), ...all("number", series)] });
  }
  if (actors.length > 0) {
    shapes.push({ name: "actors", columns: [...all("integer", ["run", "actor"]), ...all("number", actors)] });
  }
  return shapes;
}
