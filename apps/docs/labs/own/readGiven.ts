import {
  ActorNetworkError,
  buildNetwork,
  type NetworkFile,
  networkFileOf,
  readNetwork,
} from "@commonweal/actor-network";
import { type CaseFolder, CaseStudyError, readCase } from "@commonweal/case-study";
import { EvidenceError } from "@commonweal/evidence";
import { largestSphere } from "../case/network/largestSphere.ts";
import type { Language } from "../case/page/words.ts";
import { folderFiles, isZip } from "./folderFiles.ts";
import type { Answer, GivenFile, Role } from "./Question.ts";
import { quickMeasures, slowerMeasures, slowerUpTo } from "./quickMeasures.ts";
import { type SeenAs, seenNetwork } from "./seenNetwork.ts";

export interface Given {
  readonly answer: Answer;
  /** The case, where what was given is one and can be run. */
  readonly folder: CaseFolder | null;
}

const roles = ["state", "capital", "society"] as const;

function seen(network: NetworkFile, as: SeenAs) {
  const small = network.sources.length <= slowerUpTo;
  return seenNetwork(network, as, small ? [...quickMeasures, ...slowerMeasures] : quickMeasures);
}

function givenCase(files: ReadonlyMap<string, Uint8Array>, language: Language): Given {
  const folder = readCase(files);
  const { definition, actors, ties, experiment, report } = folder;
  const shares = new Map(definition.sectors.map((sector) => [sector.id, sector.spheres]));
  const roleOf = (sector: string): Role => largestSphere(shares.get(sector) ?? {});
  const networks = definition.periods.map(({ id, label }) => {
    const network = buildNetwork(actors, ties, { period: id, relations: definition.relations });
    return seen(networkFileOf(network, { language }), { id, label: label[language], roleOf });
  });
  return {
    folder,
    answer: {
      kind: "read",
      what: "case",
      title: definition.title[language],
      format: "case",
      networks,
      warnings: report.warnings,
      sets: experiment.size,
    },
  };
}

function givenNetwork({ path, bytes }: GivenFile): Given {
  const { network, format, report } = readNetwork(bytes, { fileName: path });
  const title = network.name ?? path;
  const roleOf = (group: string): Role => roles.find((role) => role === group.toLowerCase()) ?? "outside";
  return {
    folder: null,
    answer: {
      kind: "read",
      what: "network",
      title,
      format,
      networks: [seen(network, { id: "network", label: title, roleOf })],
      warnings: report.warnings,
      sets: 0,
    },
  };
}

/**
 * Reads what was dropped: a case folder, an archive of one, or a network in any known format. What is wrong comes back in
 * the words of the command line, never as an exception.
 */
export function readGiven(files: readonly GivenFile[], language: Language): Given {
  const refused = (message: string, issues: CaseStudyError["issues"] = []): Given => ({
    folder: null,
    answer: { kind: "refused", message, issues },
  });
  const [only] = files;
  if (!only) return refused("Found no file; expected a case folder, an archive of one, or a network.");
  try {
    return files.length === 1 && !isZip(only.bytes) && only.path !== "case.yaml"
      ? givenNetwork(only)
      : givenCase(folderFiles(files), language);
  } catch (error) {
    if (error instanceof CaseStudyError) return refused(error.message, error.issues);
    if (error instanceof ActorNetworkError || error instanceof EvidenceError)
      return refused(files.length === 1 ? `${only.path}: ${error.message}` : error.message);
    throw error;
  }
}
