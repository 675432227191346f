import { readFileSync } from "node:fs";

/** Reads a graph of this bench into typed arrays. */
export function readEdges(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  const [order, size, directed] = lines[0].split(" ").map(Number);
  const sources = new Uint32Array(size);
  const targets = new Uint32Array(size);
  const weights = new Float64Array(size);
  for (let tie = 0; tie < size; tie += 1) {
    const [from, to, weight] = lines[tie + 1].split(" ");
    sources[tie] = Number(from);
    targets[tie] = Number(to);
    weights[tie] = Number(weight);
  }
  return { directed: directed === 1, order, sources, targets, weights };
}
