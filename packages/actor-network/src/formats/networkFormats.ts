import { readEdgeListCsv } from "./csv/readEdgeListCsv.ts";
import { readMatrixCsv } from "./csv/readMatrixCsv.ts";
import { writeEdgeListCsv } from "./csv/writeEdgeListCsv.ts";
import { writeMatrixCsv } from "./csv/writeMatrixCsv.ts";
import { readDl } from "./dl/readDl.ts";
import { writeDl } from "./dl/writeDl.ts";
import { readGexf } from "./gexf/readGexf.ts";
import { writeGexf } from "./gexf/writeGexf.ts";
import { readGml } from "./gml/readGml.ts";
import { writeGml } from "./gml/writeGml.ts";
import { readGraphml } from "./graphml/readGraphml.ts";
import { writeGraphml } from "./graphml/writeGraphml.ts";
import { readGraphologyJson } from "./json/readGraphologyJson.ts";
import { readNetworkJson } from "./json/readNetworkJson.ts";
import { writeGraphologyJson } from "./json/writeGraphologyJson.ts";
import { writeNetworkJson } from "./json/writeNetworkJson.ts";
import type { NetworkFormat } from "./NetworkFormat.ts";
import { readPajek } from "./pajek/readPajek.ts";
import { writePajek } from "./pajek/writePajek.ts";

function looksLikeGraphology(start: string): boolean {
  const beginsAsExported = /^\{\s*"(?:attributes|options)"\s*:/.test(start);
  const hasKeys = /"nodes"\s*:\s*\[\s*\{\s*"key"\s*:/.test(start);
  return start.startsWith("{") && (beginsAsExported || hasKeys);
}

/** Every format that networks are read from and written to. */
export const networkFormats: readonly NetworkFormat[] = [
  {
    id: "gexf",
    name: "GEXF",
    extensions: ["gexf"],
    looksLike: (start) => /<(?:\w+:)?gexf[\s>]/.test(start),
    read: readGexf,
    write: writeGexf,
    loses: "what weights mean, which attribute holds the groups, moments that are neither numbers nor days",
  },
  {
    id: "graphml",
    name: "GraphML",
    extensions: ["graphml"],
    looksLike: (start) => /<(?:\w+:)?graphml[\s>]/.test(start),
    read: readGraphml,
    write: writeGraphml,
    loses: "when actors and ties are there",
  },
  {
    id: "gml",
    name: "GML",
    extensions: ["gml"],
    looksLike: (start) => /^[^{<]*?(?:^|\s)graph\s*\[/.test(start),
    read: readGml,
    write: writeGml,
    loses:
      "names of attributes that are no keys, true and false, when actors and ties are there, what weights mean",
  },
  {
    id: "pajek",
    name: "Pajek",
    extensions: ["net", "paj"],
    looksLike: (start) => /^\s*\*(?:net(?:work)?|vertices)\b/im.test(start),
    read: readPajek,
    write: writePajek,
    loses:
      "labels beside ids, attributes that Pajek does not draw by, what weights mean, moments that are not whole",
  },
  {
    id: "dl",
    name: "UCINET DL",
    extensions: ["dl"],
    looksLike: (start) => /^dl\s/i.test(start),
    read: readDl,
    write: writeDl,
    loses: "labels beside ids, all attributes, whether ties are directed when every one is returned, spells",
  },
  {
    id: "csv",
    name: "CSV edge list",
    extensions: ["csv", "tsv"],
    looksLike: (start) =>
      /^(?=[^\r\n]*\b(?:source|from)\b)(?=[^\r\n]*\b(?:target|to)\b)[^\r\n{<*]*[,;\t]/i.test(start),
    read: readEdgeListCsv,
    write: writeEdgeListCsv,
    loses: "all about actors but the ids of those with ties, and the types of attributes",
  },
  {
    id: "csv-matrix",
    name: "CSV matrix",
    extensions: ["csv", "tsv"],
    looksLike: (start) => /^(?:""\s*$|(?:"")?[,;])/.test(start),
    read: readMatrixCsv,
    write: writeMatrixCsv,
    loses:
      "labels beside ids, all attributes, parallel ties, whether ties are directed when every one is returned",
  },
  {
    id: "graphology",
    name: "graphology JSON",
    extensions: ["json"],
    looksLike: looksLikeGraphology,
    read: readGraphologyJson,
    write: writeGraphologyJson,
    loses: "",
  },
  {
    id: "json",
    name: "neutral JSON",
    extensions: ["json"],
    looksLike: (start) => start.startsWith("{") && !looksLikeGraphology(start),
    read: readNetworkJson,
    write: writeNetworkJson,
    loses: "",
  },
];
