import { bonacichPower } from "../measures/bonacichPower.ts";
import { eigenvector } from "../measures/eigenvector.ts";
import { hits } from "../measures/hits.ts";
import { katz } from "../measures/katz.ts";
import { pageRank } from "../measures/pageRank.ts";
import { spectralRadius } from "../measures/spectralRadius.ts";
import type { MeasureEntry, MeasureValue } from "./MeasureEntry.ts";

const noCircle = "no actors reach each other in a circle";
const noTie = "no ties";
const plain = (values: Float64Array | null | undefined): MeasureValue => (values ? [...values] : null);

/** Measures in which the central ties of others count. */
export const spectralEntries: readonly MeasureEntry[] = [
  {
    id: "eigenvector.l2",
    per: "actor",
    needs: [],
    whenNull: noCircle,
    of: ({ network }) => plain(eigenvector(network).values),
  },
  {
    id: "eigenvector.l2.tiesSent",
    per: "actor",
    needs: ["directed"],
    whenNull: noCircle,
    of: ({ network }) => plain(eigenvector(network, { ties: "sent" }).values),
  },
  {
    id: "eigenvector.l2.weighted",
    per: "actor",
    needs: ["strength"],
    whenNull: noCircle,
    of: ({ network }) => plain(eigenvector(network, { weighted: true }).values),
  },
  {
    id: "katz.alpha={number}",
    per: "actor",
    needs: [],
    whenNull: "",
    of: ({ network }, parameter) => plain(katz(network, { alpha: Number(parameter) })),
  },
  {
    id: "bonacichPower.beta={number}",
    per: "actor",
    needs: [],
    whenNull: noTie,
    of: ({ network }, parameter) => plain(bonacichPower(network, { beta: Number(parameter) })),
  },
  { id: "pagerank", per: "actor", needs: [], whenNull: "", of: ({ network }) => plain(pageRank(network)) },
  {
    id: "pagerank.weighted",
    per: "actor",
    needs: ["strength"],
    whenNull: "",
    of: ({ network }) => plain(pageRank(network, { weighted: true })),
  },
  {
    id: "hits.hub.sum1",
    per: "actor",
    needs: [],
    whenNull: noTie,
    of: ({ network }) => plain(hits(network)?.hubs),
  },
  {
    id: "hits.authority.sum1",
    per: "actor",
    needs: [],
    whenNull: noTie,
    of: ({ network }) => plain(hits(network)?.authorities),
  },
  {
    id: "spectralRadius",
    per: "graph",
    needs: [],
    whenNull: "",
    of: ({ network }) => spectralRadius(network),
  },
];
