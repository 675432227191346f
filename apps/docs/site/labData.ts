import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCaseFolder } from "@commonweal/case-study/node";
import { layoutNetwork } from "@commonweal/figures";
import { stream, uniform } from "@commonweal/numerics";
import type { Parameters } from "@commonweal/path-dependence";
import type { CaseData, CaseFacet } from "../labs/case/CaseData.ts";

interface RunResults {
  readonly seed: number;
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
  readonly ties: readonly { readonly id: string; readonly probability: number | null }[];
  readonly facets: readonly CaseFacet[];
}

/**
 * Gathers what the live page of a case needs: the coded network with its evidence, and the numbers of a real run.
 *
 * Actors stand in the same place in every period, where the report's maps have them.
 */
export async function labData(folder: string, run: string): Promise<CaseData> {
  const read = await readCaseFolder(folder);
  const results = JSON.parse(readFileSync(join(run, "results.json"), "utf8")) as RunResults;
  const { definition, actors, ties, segments, sources } = read;
  const place = new Map(actors.map(({ id }, index) => [id, index]));
  const counted = ties.filter(({ status }) => status !== "absent" && status !== "historic");
  const random = stream({ root: results.seed, purpose: "layout" });
  const { x, y } = layoutNetwork(
    {
      order: actors.length,
      sources: counted.map(({ from }) => place.get(from) as number),
      targets: counted.map(({ to }) => place.get(to) as number),
      weights: counted.map(({ strength }) => strength),
    },
    { random: () => uniform(random) },
  );
  const probability = new Map(results.ties.map((tie) => [tie.id, tie.probability]));
  return {
    id: definition.id,
    title: definition.title,
    base: Object.fromEntries(results.parameters.map(({ name, value }) => [name, value])) as Parameters,
    periods: definition.periods.map(({ id, label }) => ({ id, label })),
    sectors: definition.sectors.map(({ id, label, spheres }) => ({
      id,
      label,
      spheres,
    })) as CaseData["sectors"],
    relations: definition.relations.map(({ id, labelEn, labelZh, directed }) => ({
      id,
      label: { en: labelEn, zh: labelZh },
      directed,
    })),
    actors: actors.map(({ id, labelEn, labelZh, sector }, index) => ({
      id,
      label: { en: labelEn || id, zh: labelZh || labelEn || id },
      sector,
      x: x[index] ?? 0,
      y: y[index] ?? 0,
    })),
    ties: ties.map(({ id, from, to, relation, period, strength, status, certainty, segments: of, note }) => ({
      id,
      from,
      to,
      relation,
      period,
      strength,
      status,
      certainty,
      probability: probability.get(id) ?? null,
      segments: of,
      note,
    })),
    segments: Object.fromEntries(
      segments.map(({ id, source, locator, paraphrase }) => [id, { source, locator, paraphrase }]),
    ),
    sources: Object.fromEntries(
      sources.map(({ id, title, publisher, date, url, caveat }) => [
        id,
        { title, publisher, date: date ?? "", url: url ?? "", caveat },
      ]),
    ),
    facets: results.facets,
  };
}
