import type * as z from "zod";
import type { Study } from "../study/Study.ts";
import type { ResultBasis } from "./ResultBasis.ts";

type Basis = Readonly<z.input<typeof ResultBasis>>;

const drawn =
  "Intervals: how likely a tie of each status and certainty is there (tieProbabilities in results.json).";
const ratios =
  "Probabilities: by how much one source changes the odds of a tie (likelihoodRatios in results.json).";
const bounds = "The bounds of the patterns that a set of parameters must show to count (experiment.yaml).";
const cutoffs = "The cut-offs of the claims, set beforehand (propositions.yaml).";
const structure =
  "The State-Capital-Society model itself: how initiative, capacity and demand act on each other (odd.md).";

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

function tieBases({ periods, ties, changes, responses }: Study): Basis[] {
  const pairs = new Map(
    [
      ...changes.map(({ from, to }) => [from, to] as const),
      ...responses.map(({ planned, actual }) => [planned, actual] as const),
    ].map((pair) => [pair.join(":"), pair]),
  );
  return [
    ...periods.map(({ id, network }) => ({
      id: `ties@${id}`,
      ties: network.ties.map((tie) => tie.id),
      assumptions: [drawn],
    })),
    ...[...pairs].map(([id, pair]) => ({
      id: `ties@${id}`,
      bases: pair.map((period) => `ties@${period}`),
    })),
    ...ties.map(({ id, probability }) => ({
      id: `tie.${id}`,
      ties: [id],
      assumptions: probability === null ? [drawn] : [drawn, ratios],
    })),
  ];
}

function contactBases({ folder, information }: Study): Basis[] {
  return information.map(({ id, known }) => {
    const carried = folder.contacts.filter(
      ({ carries, date }) => carries.includes(id) && date?.length === 10,
    );
    return {
      id: `contacts@${id}`,
      ties: distinct(carried.map(({ tie }) => tie)),
      segments: distinct([...known, ...carried].flatMap(({ segments }) => segments)),
      assumptions: [drawn],
    };
  });
}

/** Segments that a sentence about a value names by their ids. */
function segmentsIn(sentence: string, known: ReadonlySet<string>): string[] {
  const words = sentence.split(/[^\p{L}\p{N}_.-]+/u).map((word) => word.replace(/\.+$/, ""));
  return distinct(words.filter((word) => known.has(word)));
}

function modelBases({ folder, parameters, propositions }: Study): Basis[] {
  const known = new Set(folder.segments.map(({ id }) => id));
  const given = new Map(Object.entries(folder.model.parameters));
  const names = Object.keys(parameters);
  return [
    ...names.map((name) => ({
      id: `parameter.${name}`,
      parameters: [name],
      segments: segmentsIn(given.get(name)?.source ?? "", known),
    })),
    { id: "ensemble", bases: names.map((name) => `parameter.${name}`), assumptions: [structure, bounds] },
    ...propositions.map(({ id, segments }) => ({
      id: `proposition.${id}`,
      segments: distinct(segments),
      assumptions: [cutoffs],
      bases: ["ensemble"],
    })),
  ];
}

/** Lists what the numbers of a study rest on, each basis once: ids into its tables, other bases, and assumptions. */
export function resultBases(study: Study): readonly Basis[] {
  const { folder } = study;
  const bases: Basis[] = [
    ...tieBases(study),
    ...contactBases(study),
    ...modelBases(study),
    ...[...folder.series].map(([name, points]) => ({
      id: `series.${name}`,
      sources: distinct(points.map(({ source }) => source)),
    })),
    {
      id: "evidence",
      sources: folder.sources.map(({ id }) => id),
      segments: folder.segments.map(({ id }) => id),
    },
  ];
  if (study.agreement === null) return bases;
  const segments = distinct(folder.agreement.map(({ segment }) => segment));
  return [...bases, { id: "agreement", segments }];
}
