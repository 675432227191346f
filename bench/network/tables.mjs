// Results as tables in Markdown.

const number = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const megabytes = (bytes) => `${number(bytes / 1e6)} MB`;

/** A ratio, and whether it is what was aimed at. */
function ratioOf(result, other, goal) {
  if (!other || result === other) return "";
  const of = (kind) =>
    kind === "memory"
      ? result.bytes / other.bytes
      : kind === "wall"
        ? result.wall / other.wall
        : result.cpu / other.cpu;
  if (!goal) return number(of("cpu"));
  const [kind, most] = goal;
  const word = kind === "cpu" ? "" : ` of ${kind === "wall" ? "elapsed time" : "memory"}`;
  return `${number(of(kind))}${word} (aim ${most}: ${of(kind) <= most ? "reached" : "missed"})`;
}

export function describeTask({ id, actors, results, leftOut, beside, goals }) {
  const other = results.find(({ tool }) => tool === beside);
  const hasBytes = results.some(({ bytes }) => bytes !== undefined);
  const rows = results.map((result) => {
    const cells = [
      result.tool,
      number(result.first),
      number(result.cpu),
      number(result.wall),
      ...(hasBytes ? [megabytes(result.bytes)] : []),
      ratioOf(result, other, goals[result.tool]),
      result.agrees ? "yes" : "NO",
      String(result.rounds),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const heads = [
    "tool",
    "first run, CPU ms",
    "CPU ms",
    "elapsed ms",
    ...(hasBytes ? ["memory"] : []),
    `to ${beside}`,
    "agrees",
    "rounds",
  ];
  const absent = Object.entries(leftOut).map(([tool, why]) => `${tool}: ${why}`);
  return [
    `\n### ${id}, ${actors} actors\n`,
    `| ${heads.join(" | ")} |`,
    `|${" --- |".repeat(heads.length)}`,
    ...rows,
    ...(absent.length > 0 ? [`\nNot asked: ${absent.join("; ")}.`] : []),
  ].join("\n");
}

export function describeCsv({ actors, ties, cpu, wall, peakBytes }) {
  const seconds = (milliseconds) => `${number(milliseconds / 1e3)} s`;
  return [
    `\n### CSV to neighbour lists, ${actors} actors, ${ties} ties\n`,
    `CPU ${seconds(cpu)}, elapsed ${seconds(wall)}, at most ${megabytes(peakBytes)} in memory.\n`,
  ].join("\n");
}
