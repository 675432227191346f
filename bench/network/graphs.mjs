// Makes the graphs, the same ones every time, and writes them for every tool: "n m directed", then a line "u v weight" a tie.

import { once } from "node:events";
import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { integerBelow, stream } from "../../packages/numerics/dist/index.js";

const random = (purpose) => {
  const source = stream({ root: 20261125, purpose });
  return (bound) => integerBelow(source, bound);
};

/** Pairs drawn evenly, each once. */
function evenPairs(order, size, directed, below) {
  const seen = new Set();
  const pairs = [];
  while (pairs.length < size) {
    let [from, to] = [below(order), below(order)];
    if (from === to) continue;
    if (!directed && from > to) [from, to] = [to, from];
    const key = from * order + to;
    if (seen.has(key)) continue;
    seen.add(key);
    pairs.push([from, to]);
  }
  return pairs;
}

/** Who comes ties itself to five who have many ties already (Barabási and Albert); in random order. */
function growingPairs(order, below) {
  const each = 5;
  const pairs = [];
  const ends = [];
  for (let actor = 1; actor < order; actor += 1) {
    const others = new Set();
    if (actor <= each) for (let other = 0; other < actor; other += 1) others.add(other);
    while (others.size < Math.min(each, actor)) others.add(ends[below(ends.length)]);
    for (const other of others) {
      pairs.push([other, actor]);
      ends.push(other, actor);
    }
  }
  for (let place = pairs.length - 1; place > 0; place -= 1) {
    const other = below(place + 1);
    [pairs[place], pairs[other]] = [pairs[other], pairs[place]];
  }
  return pairs;
}

const makers = {
  ba: (order, below) => [false, growingPairs(order, below)],
  gnm: (order, below) => [false, evenPairs(order, 10 * order, false, below)],
  dgnm: (order, below) => [true, evenPairs(order, 10 * order, true, below)],
  qapFirst: (order, below) => [true, evenPairs(order, order * Math.floor(order / 5), true, below)],
};

function write(file, order, directed, pairs, below) {
  const lines = pairs.map(([from, to]) => `${from} ${to} ${1 + below(10)}`);
  writeFileSync(file, `${order} ${pairs.length} ${Number(directed)}\n${lines.join("\n")}\n`);
  return file;
}

/** Writes the graph of a task into the folder; returns its file, or for QAP those of both relations. */
export function writeGraph(folder, kind, order) {
  const below = random(`${kind} ${order}`);
  const file = (name) => join(folder, `${name}-${order}.edges`);
  if (kind !== "qap") {
    const [directed, pairs] = makers[kind](order, below);
    return [write(file(kind), order, directed, pairs, below)];
  }
  const [directed, first] = makers.qapFirst(order, below);
  const kept = first.filter(() => below(10) < 7);
  const have = new Set(kept.map(([from, to]) => from * order + to));
  const more = evenPairs(order, Math.floor(first.length / 3), true, below);
  const second = [...kept, ...more.filter(([from, to]) => !have.has(from * order + to))];
  return [
    write(file("qapFirst"), order, directed, first, below),
    write(file("qapSecond"), order, directed, second, below),
  ];
}

/** Writes an edge list in CSV with ids in words, piece by piece. */
export async function writeCsv(file, actors, ties) {
  const below = random("csv");
  const out = createWriteStream(file);
  out.write("source,target,weight\n");
  for (let written = 0; written < ties; ) {
    const lines = [];
    for (; lines.length < 100_000 && written < ties; written += 1) {
      lines.push(`actor${below(actors)},actor${below(actors)},${1 + below(9)}\n`);
    }
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}
