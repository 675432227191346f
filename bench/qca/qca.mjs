import { parseArgs } from "node:util";
import { intermediateSolution, truthTable } from "../../packages/qca/dist/index.js";
import { madeCases } from "./cases.mjs";

const { values } = parseArgs({
  options: {
    conditions: { type: "string", default: "12" },
    cases: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
  },
});
const size = { conditions: Number(values.conditions), cases: Number(values.cases) };
const expectations = ["A", "B", "D", "E", "F", "G"].slice(0, size.conditions);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

function timed(work) {
  const [wall, { user }] = [performance.now(), process.cpuUsage()];
  const result = work();
  const cpu = (process.cpuUsage().user - user) / 1e6;
  return { result, cpu, wall: (performance.now() - wall) / 1000 };
}

function told({ models, minimal, modelCount, leastTerms }) {
  const proof = minimal ? "proven" : `at least ${leastTerms}`;
  return `${models[0]?.terms.length ?? 0} terms, ${proof}, ${modelCount ?? "uncounted"} models`;
}

console.log(
  "cases | rows, explained | table s | solutions s | together s (CPU) | conservative | parsimonious | intermediate",
);
for (const { noise, cuts } of [
  { noise: 0, cuts: { inclusionCut: 0.8, priCut: 0.6 } },
  { noise: 0.2, cuts: { inclusionCut: 0.8, priCut: 0.6 } },
  { noise: 0.5, cuts: { inclusionCut: 0.8, priCut: 0.5 } },
  { noise: 1, cuts: { inclusionCut: 0.8, priCut: 0.5 } },
]) {
  const data = madeCases({ ...size, noise, root: 7 });
  const rounds = Array.from({ length: Number(values.rounds) }, () => {
    const table = timed(() => truthTable(data, cuts));
    return { table, solutions: timed(() => intermediateSolution(table.result, expectations)) };
  });
  const [{ table, solutions }] = rounds;
  const { conservative, parsimonious, variants } = solutions.result;
  const explained = table.result.rows.filter(({ output }) => output === "1").length;
  const wall = (pick) => median(rounds.map(pick)).toFixed(2);
  const cells = [
    `${size.conditions} conditions × ${size.cases}, noise ${noise}`,
    `${table.result.rows.length}, ${explained}`,
    wall((round) => round.table.wall),
    wall((round) => round.solutions.wall),
    `${wall((round) => round.table.wall + round.solutions.wall)} (${wall((round) => round.table.cpu + round.solutions.cpu)})`,
    told(conservative),
    told(parsimonious),
    variants.length === 0 ? "none" : `${told(variants[0])}, ${variants.length} variants`,
  ];
  console.log(cells.join(" | "));
}
