import { basename } from "node:path";
import {
  ActorNetworkError,
  buildNetwork,
  type NetworkFile,
  networkFileOf,
  type ReadReport,
  readNetwork,
} from "@commonweal/actor-network";
import { readCaseFolder } from "@commonweal/case-study/node";
import { Failure } from "../terminal/Failure.ts";
import { keepRelations } from "./keepRelations.ts";
import { kindOfPath } from "./kindOfPath.ts";
import type { NetworkSource } from "./NetworkSource.ts";
import { readBytes } from "./readBytes.ts";

export interface LoadedNetwork {
  readonly network: NetworkFile;
  readonly format: string;
  readonly report: ReadReport;
}

/** Reads a network from a file, or from a case folder the network of a period. */
export async function loadNetwork(source: NetworkSource): Promise<LoadedNetwork> {
  if ((await kindOfPath(source.path)) === "folder") return networkOfCase(source);
  const { period, relations, path, format, encoding } = source;
  if (period !== undefined) {
    throw new Failure(2, "error: option '--period': found a file; expected a case folder, which has them.");
  }
  try {
    const read = readNetwork(await readBytes(path), {
      fileName: basename(path),
      ...(format === undefined ? {} : { format }),
      ...(encoding === undefined ? {} : { encoding }),
    });
    return relations === undefined ? read : { ...read, network: keepRelations(read.network, relations) };
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    if (error.path[0] === "encoding") throw new Failure(2, `error: option '--encoding': ${error.message}`);
    throw new ActorNetworkError(error.code, `${basename(path)}: ${error.message}`, error.path);
  }
}

async function networkOfCase({ path, period, relations: only }: NetworkSource): Promise<LoadedNetwork> {
  const { definition, actors, ties, report } = await readCaseFolder(path);
  const known = (list: readonly { readonly id: string }[], id: string, option: string) => {
    if (list.some((each) => each.id === id)) return;
    const ids = list.map((each) => each.id).join(", ");
    throw new Failure(2, `error: ${option}: found ${JSON.stringify(id)}; expected one of ${ids}.`);
  };
  if (period !== undefined) known(definition.periods, period, "period");
  for (const id of only ?? []) known(definition.relations, id, "relations");
  const network = buildNetwork(actors, ties, {
    relations: definition.relations,
    ...(period === undefined ? {} : { period }),
    ...(only === undefined ? {} : { only }),
  });
  const name = `${definition.title.en}${period === undefined ? "" : `: ${period}`}`;
  const pooled = period === undefined && definition.periods.length > 1;
  const warnings = pooled
    ? [
        ...report.warnings,
        `Ties of all periods are pooled; --period takes one of ${definition.periods.map(({ id }) => id).join(", ")}.`,
      ]
    : report.warnings;
  return { network: networkFileOf(network, { name }), format: "case", report: { ...report, warnings } };
}
