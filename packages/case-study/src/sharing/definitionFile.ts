import { CORE_SCHEMA, dump } from "js-yaml";
import type * as z from "zod";
import type { CaseDefinition } from "../folder/CaseDefinition.ts";
import type { CodebookIds } from "./codebookIds.ts";
import type { Say } from "./SharedCell.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";

const file = "case.yaml";

/** Writes an object as YAML that the reader of case folders takes. */
export const yaml = (value: unknown): string =>
  dump(value, { noRefs: true, lineWidth: 120, schema: CORE_SCHEMA });

/** `case.yaml` of the shared copy: structure, dates and shares as they are, words as they are published. */
export function definitionFile(
  definition: z.input<typeof CaseDefinition>,
  information: CaseDefinition["information"],
  { actors, segments }: SharedIdentifiers,
  ids: CodebookIds,
  say: Say,
): string {
  const both = (
    column: string,
    { en, zh }: { readonly en: string; readonly zh: string },
    instead: string,
  ) => ({
    en: say({ file, row: "", column: `${column}.en`, text: en }, instead),
    zh: say({ file, row: "", column: `${column}.zh`, text: zh }, instead),
  });
  const one = (column: string, text: string, instead: string) =>
    say({ file, row: "", column, text }, instead);
  const of = (kind: keyof CodebookIds, id: string): string => ids[kind].get(id) as string;
  const id = one("id", definition.id, "");
  return yaml({
    id: /^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$/.test(id) ? id : "shared-case",
    title: both("title", definition.title, "A case, pseudonymised"),
    question: both("question", definition.question, "withheld"),
    languages: definition.languages,
    licence: one("licence", definition.licence, "withheld"),
    citation: one("citation", definition.citation, "withheld"),
    periods: definition.periods.map(({ id, label, ...rest }) => ({
      id: of("periods", id),
      label: both("periods.label", label, of("periods", id)),
      ...rest,
    })),
    sectors: definition.sectors.map(({ id, label, spheres, provenance, note }) => ({
      id: of("sectors", id),
      label: both("sectors.label", label, of("sectors", id)),
      spheres,
      ...(provenance === undefined ? {} : { provenance }),
      ...noteOf(note === undefined ? "" : one("sectors.note", note, "")),
    })),
    levels: definition.levels.map(({ id, label }) => ({
      id: of("levels", id),
      label: both("levels.label", label, of("levels", id)),
    })),
    relations: definition.relations.map(({ id, label, directed, meaning, resource }) => ({
      id: of("relations", id),
      label: both("relations.label", label, of("relations", id)),
      directed,
      meaning: both("relations.meaning", meaning, "withheld"),
      ...(resource === undefined ? {} : { resource: of("resources", resource) }),
    })),
    ...(definition.agreement === undefined
      ? {}
      : { agreement: both("agreement", definition.agreement, "withheld") }),
    ...(information === undefined
      ? {}
      : {
          information: information.map(({ id, label, known }) => ({
            id: of("information", id),
            label: both("information.label", label, of("information", id)),
            known: known.map(({ actor, from, segments: behind }) => ({
              actor: actors.get(actor),
              from,
              segments: behind.map((segment) => segments.get(segment)).sort(),
            })),
          })),
        }),
  });
}

const noteOf = (note: string) => (note === "" ? {} : { note });
