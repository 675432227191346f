import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { FiguresError } from "../errors.ts";
import type { Layout } from "./Layout.ts";
import { spreadApart } from "./spreadApart.ts";

export interface LayoutInput {
  /** Number of actors. */
  readonly order: number;
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Tie strengths, at least 0. */
  readonly weights: ArrayLike<number>;
}

function graphOf({ order, sources, targets, weights }: LayoutInput, random: () => number): UndirectedGraph {
  if (targets.length !== sources.length || weights.length !== sources.length) {
    const message = `${sources.length} sources, ${targets.length} targets and ${weights.length} weights; expected as many of each.`;
    throw new FiguresError("unequal-lengths", message);
  }
  const graph = new UndirectedGraph();
  for (let index = 0; index < order; index += 1) {
    graph.addNode(index, { x: random() * 100, y: random() * 100 });
  }
  for (let tie = 0; tie < sources.length; tie += 1) {
    const [source, target] = [sources[tie] as number, targets[tie] as number];
    if (!graph.hasNode(source) || !graph.hasNode(target)) {
      const message = `Tie ${tie} joins ${source} and ${target}; expected indices below ${order}.`;
      throw new FiguresError("unknown-actor", message, [tie]);
    }
    if (source === target) continue;
    const weight = weights[tie] as number;
    if (graph.hasEdge(source, target)) {
      graph.updateEdgeAttribute(source, target, "weight", (sum: number | undefined) => (sum ?? 0) + weight);
    } else graph.addEdge(source, target, { weight });
  }
  // The root keeps a dyad with many ties from collapsing into one spot.
  graph.updateEachEdgeAttributes((_, attributes) => ({ weight: Math.sqrt(attributes.weight) }));
  return graph;
}

/**
 * Places actors so that tied ones lie near each other (ForceAtlas2), none on top of another.
 *
 * Give it the ties of all periods at once and use the positions in every period's map, so that a
 * reader sees ties change and not the ground. Positions lie in 1000 × 620, y downwards, rounded to
 * two decimals. Actors without any tie stand in rows below the others. Direction and self-loops do
 * not count, parallel ties add up.
 *
 * O(300 × (order² + ties)) time; above 500 actors repulsion is approximated.
 *
 * @param options.random Uniform in [0, 1); the same numbers give the same positions.
 * @example
 * const pair = { order: 2, sources: [0], targets: [1], weights: [1] };
 * let draw = 0;
 * const { x, y } = layoutNetwork(pair, { random: () => ((draw += 1) % 4) / 4 });
 * [x.length, y.length]; // => [2, 2]
 * @throws {FiguresError} `unequal-lengths`, `unknown-actor`.
 * @see Jacomy et al. (2014), PLoS ONE 9(6), e98679.
 */
export function layoutNetwork(input: LayoutInput, options: { readonly random: () => number }): Layout {
  const graph = graphOf(input, options.random);
  const free = graph.filterNodes((node) => graph.degree(node) === 0);
  for (const node of free) graph.dropNode(node);
  const tied = graph.nodes().map(Number);
  if (tied.length > 1) {
    forceAtlas2.assign(graph, {
      iterations: 300,
      getEdgeWeight: "weight",
      settings: { gravity: 0.6, scalingRatio: 12, slowDown: 4, barnesHutOptimize: tied.length > 500 },
    });
  }
  const points = tied.map((node) => ({
    x: graph.getNodeAttribute(node, "x") as number,
    y: graph.getNodeAttribute(node, "y") as number,
  }));
  return spreadApart(points, tied, free.map(Number), input.order);
}
