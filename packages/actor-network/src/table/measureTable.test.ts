import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { everyId } from "../testing/everyId.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import type { MeasureInput, MeasureValue } from "./MeasureEntry.ts";
import { matchEntry } from "./matchEntry.ts";
import { measure } from "./measure.ts";
import { measureTable } from "./measureTable.ts";

/** Ids whose value may change with the order of the actors, and why. */
const orderCounts = new Map([
  ["louvain.communities", "numbered by first actor; of equally good partitions the first found"],
  ["louvain.bestOf100.modularity", "the best of a hundred visits in orders of position"],
  ["louvain.communityCounts", "what a hundred visits in orders of position found"],
]);

/** Reference ids whose value a tool drew by chance, so that another generator gives another, and what is compared instead. */
const drawn = new Map([["louvain.communityCounts", "the number of runs"]]);

const runsOf = (counts: unknown): number =>
  Object.values(counts as Record<string, number>).reduce((total, runs) => total + runs, 0);

const order = 6;
const weights = [0.5, 1, 2, 3];

interface Sample {
  readonly directed: boolean;
  readonly order: number;
  readonly ties: readonly (readonly [number, number, number])[];
  readonly groups: readonly number[];
  readonly numbers: readonly number[];
  readonly weightMeans: MeasureInput["weightMeans"];
}

/** The network of a sample with actor `i` at position `at[i]`. */
function inputOf(sample: Sample, at: readonly number[]): MeasureInput {
  const ties = sample.ties.map(([from, to, weight]) => [at[from] ?? 0, at[to] ?? 0, weight]);
  const placed = <T>(values: readonly T[]): T[] => {
    const result = values.slice(0, sample.order);
    at.forEach((place, actor) => {
      result[place] = values[actor] as T;
    });
    return result;
  };
  return {
    network: arraysOf(sample.order, ties, { directed: sample.directed }),
    ids: placed(["d", "B", "a", "c", "é", "10"].slice(0, sample.order)),
    groups: groupsOf(placed(sample.groups)),
    numbers: (attribute) => (attribute === "age" ? Float64Array.from(placed(sample.numbers)) : null),
    weightMeans: sample.weightMeans,
  };
}

const samples: fc.Arbitrary<Sample> = fc
  .tuple(
    randomTies(order),
    fc.array(fc.constantFrom(...weights), { minLength: 3 * order, maxLength: 3 * order }),
    fc.record({
      directed: fc.boolean(),
      groups: fc.array(fc.nat(2), { minLength: order, maxLength: order }),
      numbers: fc.array(fc.nat(5), { minLength: order, maxLength: order }),
      weightMeans: fc.constantFrom("strength", "distance", null),
    }),
  )
  .map(([ties, weightOf, rest]) => ({
    ...rest,
    order,
    ties: ties.map(([from, to], index) => [from, to, weightOf[index] ?? 1] as const),
  }));

const identity = Array.from({ length: order }, (_, actor) => actor);

/** Moves what stands at `i` of each list of actors to `at[i]`. */
function moved(value: MeasureValue, at: readonly number[]): MeasureValue {
  if (value === null || typeof value !== "object") return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([part, list]) => [part, moved(list, at)]));
  }
  if (value.length !== at.length) return value;
  const result: MeasureValue[] = value.slice();
  at.forEach((place, actor) => {
    result[place] = value[actor] as MeasureValue;
  });
  return result;
}

/** Places of a value that are neither a finite number (0 without a sign), a text, a list, an object nor `null`. */
function oddParts(value: unknown, place: string): string[] {
  if (Object.is(value, -0)) return [`${place} is -0`];
  if (value === null || typeof value === "string" || Number.isFinite(value)) return [];
  if (typeof value !== "object") return [`${place} is ${String(value)}`];
  if (ArrayBuffer.isView(value)) return [`${place} is a typed array`];
  return Object.entries(value).flatMap(([part, own]) => oddParts(own, `${place}.${part}`));
}

function holdsNull(value: MeasureValue): boolean {
  return value === null || (typeof value === "object" && Object.values(value).some(holdsNull));
}

describe("the table of measures", () => {
  it("names every measure once", () => {
    expect(new Set(measureTable.map(({ id }) => id)).size).toBe(measureTable.length);
  });

  it.each(referenceNetworks)(
    "agrees with every reference value on $name",
    ({ input, expected, expectedIds }) => {
      expect(expectedIds.filter((id) => matchEntry(measureTable, id) === null)).toEqual([]);
      const { measures } = measure(input, expectedIds);
      const values = new Map(Object.entries(measures));
      const found = expectedIds.flatMap((id) => {
        const [value, reference] = [values.get(id), expected(id)];
        if (drawn.has(id)) return differences(runsOf(value), runsOf(reference), 1e-6, id);
        return differences(value, reference, 1e-6, id);
      });
      expect(found).toEqual([]);
    },
  );

  it("does not depend on the order of the actors", () => {
    const at = fc.shuffledSubarray(identity, { minLength: order });
    fc.assert(
      fc.property(samples, at, (sample, at) => {
        const ids = everyId.filter((id) => !orderCounts.has(id));
        const before = measure(inputOf(sample, identity), ids).measures;
        const after = new Map(Object.entries(measure(inputOf(sample, at), ids).measures));
        const found = Object.entries(before).flatMap(([id, value]) => {
          const perActor = matchEntry(measureTable, id)?.entry.per === "actor";
          return differences(after.get(id), perActor ? moved(value, at) : value, 1e-9, id);
        });
        expect(found).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  const empty: Sample = {
    directed: true,
    order: 0,
    ties: [],
    groups: [],
    numbers: [],
    weightMeans: "strength",
  };
  const single: Sample = { ...empty, order: 1, groups: [0], numbers: [3] };
  const loops: Sample = {
    ...single,
    order: 3,
    ties: [0, 1, 2].map((actor) => [actor, actor, 2]),
    groups: [0, 0, 1],
  };
  const extremes = [
    empty,
    single,
    { ...loops, numbers: [1, 1, 1] },
    { ...loops, order: 2, ties: [], numbers: [1, 2] },
  ];

  it("gives finite numbers, texts and nulls only, each null with its reason", () => {
    const sound = (sample: Sample): void => {
      const at = identity.slice(0, sample.order);
      const { measures, undefined: reasons } = measure(inputOf(sample, at), everyId);
      expect(oddParts(measures, "measures")).toEqual([]);
      const nulls = Object.entries(measures).filter(([, value]) => holdsNull(value));
      expect(Object.values(reasons).filter((reason) => reason.includes("range of 64-bit"))).toEqual([]);
      expect(Object.keys(reasons)).toEqual(nulls.map(([id]) => id));
      for (const id of everyId) {
        const value = new Map(Object.entries(measures)).get(id);
        if (matchEntry(measureTable, id)?.entry.per !== "actor" || !Array.isArray(value)) continue;
        expect([id, value.length]).toEqual([id, sample.order]);
      }
    };
    for (const sample of extremes) {
      for (const directed of [true, false]) sound({ ...sample, directed });
    }
    fc.assert(fc.property(samples, sound), { numRuns: 50 });
  });
});
