import type { Actor } from "@commonweal/actor-network";
import * as z from "zod";
import type { CaseDefinition } from "../folder/CaseDefinition.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { readYamlFile } from "../folder/readYamlFile.ts";
import { codebookIds } from "./codebookIds.ts";
import { definitionFile } from "./definitionFile.ts";
import { modelFiles } from "./modelFiles.ts";
import type { Say } from "./SharedCell.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";
import { tableFiles } from "./tableFiles.ts";

export interface SharedFilesOptions {
  readonly ids: SharedIdentifiers;
  readonly say: Say;
  /** How many actors must share a kind for it to be published. */
  readonly k: number;
  /** Whether an actor's own name is published. */
  readonly isPublic: (actor: Actor) => boolean;
}

export interface SharedFiles {
  /** By path, without README.md. */
  readonly files: ReadonlyMap<string, string>;
  /** Actors that lost a kind that would have been published if more had it. */
  readonly mergedKinds: number;
}

/** Writes the files of a shared copy; every word in them comes from `say`, from `ids` or from this package. */
export function sharedFiles(folder: CaseFolder, { ids, say, k, isPublic }: SharedFilesOptions): SharedFiles {
  const codebook = codebookIds(folder, say);
  const saidKinds = folder.actors.map(({ id, kind }) =>
    say({ file: "actors.csv", row: id, column: "kind", text: kind }, ""),
  );
  const classOf = ({ sector, level }: Actor, kind: string): string => JSON.stringify([sector, level, kind]);
  const sizes = new Map<string, number>();
  for (const [at, actor] of folder.actors.entries()) {
    const key = classOf(actor, saidKinds[at] as string);
    if (!isPublic(actor)) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const kinds = new Map(
    folder.actors.map((actor, at) => {
      const kind = saidKinds[at] as string;
      const isShared = isPublic(actor) || (sizes.get(classOf(actor, kind)) ?? 0) >= k;
      return [actor.id, isShared ? kind : ""];
    }),
  );
  const { bytes } = folder.files.find(({ path }) => path === "case.yaml") as CaseFolder["files"][number];
  const definition = readYamlFile("case.yaml", bytes, z.unknown()) as z.input<typeof CaseDefinition>;
  return {
    files: new Map([
      ["case.yaml", definitionFile(definition, folder.definition.information, ids, codebook, say)],
      ...tableFiles(folder, { ids, codebook, say, kindOf: ({ id }) => kinds.get(id) as string }),
      ...modelFiles(folder, ids, codebook, say),
    ]),
    mergedKinds: folder.actors.filter(({ id }, at) => saidKinds[at] !== "" && kinds.get(id) === "").length,
  };
}
