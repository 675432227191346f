"""Reads network files with NetworkX or igraph and prints what is in them.

Standard input: one line a file, tool and path apart by a tab. Output: a JSON list of
{"directed", "nodes": [id], "edges": [[source, target, weight or null]], "attributes": {id: {name: value}}} or {"error"}.
"""

import json
import math
import re
import sys

import igraph
import networkx as nx


def by_networkx(path):
    kinds = {
        "gexf": nx.read_gexf,
        "graphml": lambda p: nx.read_graphml(p, force_multigraph=True),
        "json": by_node_link,
        "gml": by_gml,
        "net": nx.read_pajek,
    }
    graph = kinds[path.rsplit(".", 1)[1]](path)
    return {
        "directed": graph.is_directed(),
        "nodes": list(graph.nodes),
        "edges": [[u, v, d.get("weight")] for u, v, d in graph.edges(data=True)],
        "attributes": {n: dict(d) for n, d in graph.nodes(data=True)},
    }


def by_gml(path):
    """Labels need not differ; where they are not the ids, our writer puts the id into the name."""
    graph = nx.read_gml(path, label=None)
    return nx.relabel_nodes(graph, {n: d.get("name", d["label"]) for n, d in graph.nodes(data=True)})


def by_node_link(path):
    with open(path) as file:
        data = json.load(file)
    data["multigraph"] = True
    data["links"] = data.pop("edges")
    return nx.node_link_graph(data)


def by_igraph(path):
    kind = path.rsplit(".", 1)[1]
    read = {
        "graphml": igraph.Graph.Read_GraphML,
        "gml": igraph.Graph.Read_GML,
        "net": igraph.Graph.Read_Pajek,
        "dl": lambda p: igraph.Graph.Read_DL(p, directed=True),
    }
    graph = read[kind](path)
    column = {"graphml": "id", "net": "id", "dl": "name", "gml": "name" if "name" in graph.vs.attributes() else "label"}
    ids = [texts[kind](i) for i in graph.vs[column[kind]]] if graph.vcount() > 0 else []
    weights = graph.es["weight"] if "weight" in graph.es.attributes() else [None] * graph.ecount()
    return {
        "directed": graph.is_directed(),
        "nodes": ids,
        "edges": [[ids[e.source], ids[e.target], w] for e, w in zip(graph.es, weights)],
        "attributes": {ids[v.index]: v.attributes() for v in graph.vs},
    }


texts = {
    # This igraph leaves an ampersand in an id as the reference that its parser makes of it.
    "graphml": lambda i: i.replace("&#38;", "&"),
    # It leaves references by number in GML.
    "gml": lambda i: re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), i),
    "net": str,
    "dl": str,
}


def read(tool, path):
    try:
        return by_igraph(path) if tool == "igraph" else by_networkx(path)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def plain(value):
    """Without NaN, which igraph puts where a file says nothing, and infinite numbers: JSON has no word for them."""
    if isinstance(value, dict):
        return {name: plain(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


json.dump([plain(read(*line.rstrip("\n").split("\t"))) for line in sys.stdin], sys.stdout, default=str)
