// Starts the process of a tool for one task and asks it.
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

const here = import.meta.dirname;

/** The first Python that has a package; Debian's stands beside others. */
function pythonWith(name) {
  const candidates = ["/usr/bin/python3", "python3"];
  return candidates.find((python) => spawnSync(python, ["-c", `import ${name}`]).status === 0) ?? null;
}

const hasSna = () => spawnSync("Rscript", ["-e", "library(sna)"]).status === 0;

const javascript = (file) => [process.execPath, "--expose-gc", `${here}/${file}`];

/** How the tools that come with the repository are started. */
export const ownCommands = {
  ours: javascript("ours.mjs"),
  "ours wasm": javascript("ours.mjs"),
  "ours 2 workers": javascript("ours.mjs"),
  graphology: javascript("graphology.mjs"),
};

/** How the tools of other languages are started; `null` where one is missing. */
export function peerCommands() {
  const igraph = pythonWith("igraph");
  const networkx = pythonWith("networkx");
  return {
    igraph: igraph && [igraph, `${here}/peers.py`],
    networkx: networkx && [networkx, `${here}/peers.py`],
    sna: hasSna() ? ["Rscript", `${here}/peers.R`] : null,
  };
}

/** Starts a tool on a task; its first line is the version. */
export async function startTool(command, tool, task, files) {
  const [program, ...before] = command;
  const child = spawn(program, [...before, tool, task, ...files], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${tool} ended early on ${task}; expected an answer.`);
    return JSON.parse(value);
  };
  const { version } = await next();
  return {
    version,
    ask: (line) => {
      child.stdin.write(`${line}\n`);
      return next();
    },
    end: () => child.stdin.end(),
  };
}
