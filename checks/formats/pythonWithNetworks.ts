import { spawnSync } from "node:child_process";

/** A Python that has NetworkX and igraph; `null` when there is none. */
export function pythonWithNetworks(): string | null {
  const candidates = ["/usr/bin/python3", "python3"];
  const works = (python: string) => spawnSync(python, ["-c", "import igraph, networkx"]).status === 0;
  return candidates.find(works) ?? null;
}
