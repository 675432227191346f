"""igraph's and NetworkX's side. Usage: python3 peers.py TOOL TASK GRAPH; answers each line "run" with one run."""

import json
import platform
import resource
import sys
import time

tool, task, path = sys.argv[1:4]


def checksum(values):
    values = [value for value in values if value == value]
    return [float(sum(values)), float(sum(value * value for value in values))]


def read():
    with open(path) as lines:
        order, _, directed = map(int, next(lines).split())
        ties = [tuple(map(int, line.split())) for line in lines]
    return order, directed == 1, ties


order, directed, ties = read()
pairs = [(source, target) for source, target, _ in ties]

if tool == "igraph":
    import igraph

    version = f"python-igraph {igraph.__version__}, Python {platform.python_version()}"

    def load():
        graph = igraph.Graph(n=order, edges=pairs, directed=directed)
        graph.es["weight"] = [weight for _, _, weight in ties]
        return graph

    runs = {
        "betweenness": lambda graph: checksum(graph.betweenness()),
        "weighted betweenness": lambda graph: checksum(graph.betweenness(weights="weight")),
        "closeness": lambda graph: checksum(graph.closeness()),
        "page rank": lambda graph: checksum(graph.pagerank()),
        "constraint": lambda graph: checksum(graph.constraint()),
        "triad census": lambda graph: [float(count) for count in graph.triad_census()],
        "cores": lambda graph: checksum(graph.coreness()),
        "loading": lambda _: [load().ecount()],
    }
else:
    import networkx

    version = f"NetworkX {networkx.__version__}, Python {platform.python_version()}"

    def load():
        graph = networkx.DiGraph() if directed else networkx.Graph()
        graph.add_nodes_from(range(order))
        graph.add_weighted_edges_from(ties)
        return graph

    def census(graph):
        counts = networkx.triadic_census(graph)
        names = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300"
        return [float(counts[name]) for name in names.split()]

    runs = {
        "weighted betweenness": lambda graph: checksum(
            networkx.betweenness_centrality(graph, normalized=False, weight="weight").values()
        ),
        "page rank": lambda graph: checksum(
            networkx.pagerank(graph, weight=None, tol=1e-10 / order, max_iter=1000).values()
        ),
        "triad census": census,
        "cores": lambda graph: checksum(networkx.core_number(graph).values()),
        "loading": lambda _: [load().number_of_edges()],
    }

run = runs[task]
graph = None if task == "loading" else load()
print(json.dumps({"version": version}), flush=True)
for line in sys.stdin:
    if line.strip() == "memory":
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        kept = load()
        bytes_taken = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
        print(json.dumps({"bytes": bytes_taken}), flush=True)
        continue
    cpu, wall = time.process_time(), time.perf_counter()
    check = run(graph)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(json.dumps({"cpu": cpu * 1e3, "wall": wall * 1e3, "check": check}), flush=True)
