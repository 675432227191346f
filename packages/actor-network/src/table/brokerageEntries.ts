import { type Brokerage, brokerage } from "../measures/brokerage.ts";
import { type BrokerRoles, brokerRoles } from "../measures/brokerRoles.ts";
import type { MeasureEntry, MeasureValue } from "./MeasureEntry.ts";

const row = (roles: BrokerRoles<number | null>): MeasureValue => brokerRoles.map((role) => roles[role]);

function entry(
  id: string,
  per: MeasureEntry["per"],
  whenNull: string,
  part: (found: Brokerage) => MeasureValue,
): MeasureEntry {
  return {
    id: `gouldFernandez.${id}`,
    per,
    needs: ["groups"],
    whenNull,
    of: ({ network, groups }) => (groups === null ? null : part(brokerage(network, groups))),
  };
}

const noSpread = "The role is not possible among these groups, or no arc or every arc is there.";

/** Brokers by role: coordinator, itinerant, representative, gatekeeper, liaison, and all together. */
export const brokerageEntries: readonly MeasureEntry[] = [
  entry("raw", "actor", "", ({ actors }) => actors.map(({ counts }) => row(counts))),
  entry("expected", "actor", "", ({ actors }) => actors.map(({ expected }) => row(expected))),
  entry("z", "actor", noSpread, ({ actors }) => actors.map(({ z }) => row(z))),
  entry("global", "graph", "", ({ network }) => row(network.counts)),
  entry("globalExpected", "graph", "", ({ network }) => row(network.expected)),
  entry("globalZ", "graph", noSpread, ({ network }) => row(network.z)),
];
