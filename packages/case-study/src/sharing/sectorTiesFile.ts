import { buildNetwork, writeTable } from "@commonweal/actor-network";
import { type SectorTies, sectorTies } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { PeriodAnonymity } from "./networkAnonymity.ts";

const sectorTiesPath = "sector-ties.csv";

/** Ties between sectors, for the periods in which actors can be told apart. */
export interface SharedSectorTies {
  /** Ids of the periods that the file holds. */
  readonly written: readonly string[];
  /** Ids of those that hold fewer actors than k, of whom nothing can be published. */
  readonly withheld: readonly string[];
}

/**
 * Writes, for each period in which fewer than k actors are alike, what can be published in the place of its network:
 * `sectorTies`, a row for each two classes of k actors or more. No file where every actor hides among k.
 *
 * O(periods · (actors + ties)).
 */
export function sectorTiesFile(
  { definition: { relations }, actors, ties }: CaseFolder,
  periods: readonly PeriodAnonymity[],
  k: number,
): SharedSectorTies & { readonly files: readonly (readonly [string, string])[] } {
  const open = periods.filter(({ below }) => below > 0).map(({ period }) => period);
  const tables = open.map((period) => {
    const network = buildNetwork(actors, ties, { period, relations });
    return { period, directed: network.directed, table: sectorTies(network, { k }) };
  });
  const rows = tables.flatMap(({ period, directed, table }) =>
    table === null ? [] : rowsOf(period, directed, table),
  );
  const columns = ["period", "from", "to", "actors_from", "actors_to", "ties"];
  return {
    written: tables.filter(({ table }) => table !== null).map(({ period }) => period),
    withheld: tables.filter(({ table }) => table === null).map(({ period }) => period),
    files: rows.length === 0 ? [] : [[sectorTiesPath, writeTable(columns, rows)]],
  };
}

function rowsOf(
  period: string,
  directed: boolean,
  { sectors, actors, ties }: SectorTies,
): readonly (readonly (string | number)[])[] {
  return sectors.flatMap((from, row) =>
    sectors.flatMap((to, column) =>
      !directed && column < row
        ? []
        : [
            [
              period,
              from ?? "several",
              to ?? "several",
              actors[row] as number,
              actors[column] as number,
              ties[row]?.[column] as number,
            ],
          ],
    ),
  );
}
