const running = new Set<() => void>();
const endAll = () => {
  for (const end of running) end();
};

/** Has `end` called should this process exit, until what it gives back is called. */
export function endedAtExit(end: () => void): () => void {
  if (running.size === 0) process.on("exit", endAll);
  running.add(end);
  return () => {
    running.delete(end);
    if (running.size === 0) process.off("exit", endAll);
  };
}
