// From a case folder to a comparison before and after, without files: `newCase` gives a small invented case.
import { buildNetwork, density } from "@commonweal/actor-network";
import { facets, newCase, readCase } from "@commonweal/case-study";

const files = new Map([...newCase()].map(([path, text]) => [path, new TextEncoder().encode(text)]));
const folder = readCase(files);

const networks = folder.definition.periods.map(({ id }) =>
  buildNetwork(folder.actors, folder.ties, { period: id, relations: folder.definition.relations }),
);
networks.map(({ ties }) => ties.length); // => [3, 2]
networks.map((network) => facets(network, folder).societyShare); // => [0.4, 0]
networks.map((network) => density(network)).every((value) => value !== null && value > 0); // => true
