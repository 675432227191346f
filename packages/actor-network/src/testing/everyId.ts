import { measureTable } from "../table/measureTable.ts";

/** The ids of the table, those with a parameter filled in. */
export const everyId: readonly string[] = measureTable.map(({ id }) =>
  id.replace("{number}", "0.05").replace("{attribute}", "age"),
);
