import colemanExpected from "../../fixtures/coleman-fall.expected.json" with { type: "json" };
import coleman from "../../fixtures/coleman-fall.json" with { type: "json" };
import florentineExpected from "../../fixtures/florentine-marriage.expected.json" with { type: "json" };
import florentine from "../../fixtures/florentine-marriage.json" with { type: "json" };
import kiteExpected from "../../fixtures/krackhardt-kite.expected.json" with { type: "json" };
import kite from "../../fixtures/krackhardt-kite.json" with { type: "json" };
import lesMiserablesExpected from "../../fixtures/les-miserables.expected.json" with { type: "json" };
import lesMiserables from "../../fixtures/les-miserables.json" with { type: "json" };
import type { TieArrays } from "../model/TieArrays.ts";
import type { MeasureInput } from "../table/MeasureEntry.ts";
import { measureInputOf, type PlainNetwork } from "./measureInputOf.ts";

interface ExpectedFile {
  readonly metrics: readonly { readonly id: string; readonly value?: unknown }[];
}
export interface ReferenceNetwork {
  readonly name: string;
  readonly network: TieArrays;
  /** Ids of the actors, in the network's order. */
  readonly ids: readonly string[];
  /** The network as the table of measures reads it. */
  readonly input: MeasureInput;
  /** Reference value of a measure by its id, `undefined` where no tool gave one. */
  readonly expected: (id: string) => unknown;
  /** The ids that have a reference value. */
  readonly expectedIds: readonly string[];
}

const files: readonly (readonly [PlainNetwork, ExpectedFile])[] = [
  [coleman, colemanExpected as ExpectedFile],
  [florentine, florentineExpected as ExpectedFile],
  [kite, kiteExpected as ExpectedFile],
  [lesMiserables, lesMiserablesExpected as ExpectedFile],
];

/** Four published networks with values that other tools computed; each file names tool, version and call. */
export const referenceNetworks: readonly ReferenceNetwork[] = files.map(([file, reference]) => {
  const input = measureInputOf(file);
  const values = new Map(reference.metrics.map(({ id, value }) => [id, value]));
  return {
    name: file.name,
    ids: input.ids,
    network: input.network,
    input,
    expected: (id) => values.get(id),
    expectedIds: [...values.keys()].filter((id) => values.get(id) !== undefined),
  };
});
