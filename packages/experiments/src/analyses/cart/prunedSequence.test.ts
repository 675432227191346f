import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/trees.json" with { type: "json" };
import type { InputColumn } from "../boxes/InputColumn.ts";
import { complexities } from "./complexities.ts";
import type { GrownNode } from "./GrownNode.ts";
import { growTree } from "./growTree.ts";
import { prunedSequence } from "./prunedSequence.ts";
import type { TreeTargets } from "./TreeTargets.ts";

const places = Array.from({ length: 300 }, (_, run) => run + 1);
const fraction = (value: number) => value - Math.floor(value);
const a = places.map((i) => fraction(i * Math.sqrt(2)));
const b = places.map((i) => fraction(i * Math.sqrt(3)));
const k = places.map((i) => "pqrst".charAt((i * 7) % 5));
const inputs: InputColumn[] = [
  { kind: "numeric", values: a },
  { kind: "numeric", values: b },
  { kind: "categorical", values: k },
];
const y = places.map((i, run) => {
  const [x = 0, z = 0, kind = ""] = [a[run], b[run], k[run]];
  const steps = 3 * Number(x > 0.6) + 2 * Number(z < 0.4 && x <= 0.6) + ("qt".includes(kind) ? 1.5 : 0);
  return steps + 2 * (fraction(i * Math.sqrt(7)) - 0.5);
});
const foldOf = places.map((i) => (3 * i) % 10);

function classesOf(columns: number, classOf: (value: number) => number): TreeTargets {
  const values = new Float64Array(y.length * columns);
  y.forEach((value, run) => {
    values[run * columns + classOf(value)] = 1;
  });
  return { kind: "classification", values, columns };
}

const cases = [
  {
    name: "regression",
    targets: { kind: "regression", values: Float64Array.from(y), columns: 1 } as TreeTargets,
    expected: reference.regression,
  },
  {
    name: "three classes",
    targets: classesOf(3, (value) => (value > 3.4 ? 2 : value > 1.2 ? 1 : 0)),
    expected: reference.classes,
  },
  { name: "two classes", targets: classesOf(2, (value) => Number(value > 2.5)), expected: reference.two },
];

describe("growing, cutting back and leaving out", () => {
  it.each(cases)("agrees with rpart on $name", ({ targets, expected }) => {
    const root = growTree(
      inputs,
      targets,
      Uint32Array.from(places, (i) => i - 1),
      10,
    );
    const prices = complexities(root);
    const sequence = prunedSequence({ inputs, targets, root, prices, leastLeaf: 10 }, foldOf);
    expect(sequence.map(({ leaves }) => leaves)).toEqual(expected.sequence.map(([, leaves]) => leaves));
    for (const [place, each] of sequence.entries()) {
      const found = [
        each.price,
        each.leaves,
        each.error,
        each.crossValidated?.error,
        each.crossValidated?.standardError,
      ];
      expected.sequence[place]?.forEach((value, column) => {
        expect(found[column], `row ${place}, column ${column}`).toBeCloseTo(value, 10);
      });
    }
    const question = {
      kind: "range",
      input: 0,
      low: null,
      high: expect.closeTo(expected.root[1] as number, 6),
    };
    expect(root.split?.question).toEqual(question);
    const gains = [0, 0, 0];
    addGains(root, (node) => (prices.get(node) ?? 0) > 0, gains);
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    for (const [input, gain] of gains.entries()) {
      expect(gain / all).toBeCloseTo(expected.importance[input] as number, 10);
    }
    expect(leavesOf(root, (node) => (prices.get(node) ?? 0) > 0).sort((one, other) => one - other)).toEqual(
      expected.leaves,
    );
  });
});

function leavesOf(node: GrownNode, isKept: (node: GrownNode) => boolean): number[] {
  if (!node.split || !isKept(node)) return [node.runs.length];
  return [...leavesOf(node.split.yes, isKept), ...leavesOf(node.split.no, isKept)];
}

function addGains(node: GrownNode, isKept: (node: GrownNode) => boolean, gains: number[]): void {
  if (!node.split || !isKept(node)) return;
  const { question, gain, yes, no } = node.split;
  gains[question.input] = (gains[question.input] ?? 0) + gain;
  addGains(yes, isKept, gains);
  addGains(no, isKept, gains);
}
