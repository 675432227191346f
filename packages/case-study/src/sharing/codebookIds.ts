import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { Say } from "./SharedCell.ts";

/** What each id of the codebook is called in the shared copy, by what it is an id of. */
export type CodebookIds = Readonly<
  Record<
    "sectors" | "levels" | "periods" | "relations" | "resources" | "information" | "interventions" | "series",
    ReadonlyMap<string, string>
  >
>;

/** Keeps the ids of the codebook that are public words or decided so; numbers the others in the codebook's order. */
export function codebookIds({ definition, experiment, series }: CaseFolder, say: Say): CodebookIds {
  const named = (file: string, column: string, stem: string, ids: Iterable<string>) => {
    const said = [...new Set(ids)].map((id) => [id, say({ file, row: "", column, text: id }, "")] as const);
    const taken = new Set(said.map(([, name]) => name));
    let number = 0;
    return new Map(
      said.map(([id, name]) => {
        if (/^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$/.test(name)) return [id, name];
        do number += 1;
        while (taken.has(`${stem}-${number}`));
        return [id, `${stem}-${number}`];
      }),
    );
  };
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const resources = definition.relations.flatMap(({ resource }) =>
    resource === undefined ? [] : [resource],
  );
  return {
    sectors: named("case.yaml", "sectors.id", "sector", ids(definition.sectors)),
    levels: named("case.yaml", "levels.id", "level", ids(definition.levels)),
    periods: named("case.yaml", "periods.id", "period", ids(definition.periods)),
    relations: named("case.yaml", "relations.id", "relation", ids(definition.relations)),
    resources: named("case.yaml", "relations.resource", "resource", resources),
    information: named("case.yaml", "information.id", "information", ids(definition.information ?? [])),
    interventions: named(
      "experiment.yaml",
      "interventions.id",
      "intervention",
      ids(experiment.interventions),
    ),
    series: named("series", "file", "series", [...series.keys()].sort()),
  };
}
