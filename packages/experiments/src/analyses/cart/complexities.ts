import type { GrownNode } from "./GrownNode.ts";

/** For each node that is parted: the price of a leaf from which on its subtree is not worth its leaves. */
export type Complexities = ReadonlyMap<GrownNode, number>;

interface Subtree {
  readonly risk: number;
  readonly leaves: number;
}

/**
 * Cuts a tree back, always at its weakest link: the node whose subtree takes away least risk for a leaf. Prices are risk
 * a leaf; of equal links all go at once.
 */
export function complexities(root: GrownNode): Complexities {
  const found = new Map<GrownNode, number>();
  let price = 0;
  while (root.split && !found.has(root)) {
    const links = new Map<GrownNode, number>();
    measure(root, found, links);
    const weakest = Math.min(...links.values());
    // Rounding must not let prices fall.
    price = Math.max(price, weakest);
    for (const [node, link] of links) if (link <= price * (1 + 1e-12)) mark(node, price, found);
  }
  return found;
}

function measure(node: GrownNode, cut: Complexities, links: Map<GrownNode, number>): Subtree {
  const { split, risk } = node;
  if (!split || cut.has(node)) return { risk, leaves: 1 };
  const [yes, no] = [measure(split.yes, cut, links), measure(split.no, cut, links)];
  const all = { risk: yes.risk + no.risk, leaves: yes.leaves + no.leaves };
  links.set(node, Math.max(0, (risk - all.risk) / (all.leaves - 1)));
  return all;
}

/** Nodes below a cut one that still stand go with it. */
function mark(node: GrownNode, price: number, found: Map<GrownNode, number>): void {
  if (!node.split || found.has(node)) return;
  found.set(node, price);
  mark(node.split.yes, price, found);
  mark(node.split.no, price, found);
}
