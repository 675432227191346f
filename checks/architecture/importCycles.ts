import { posix } from "node:path";
import type { TextFile } from "../repository/TextFile.ts";
import { importsOf } from "./importsOf.ts";

/**
 * Finds files that import each other in a circle, types included, across packages too.
 *
 * Returns one list of paths per strongly connected group (Tarjan); O(files + imports).
 */
export function importCycles(files: readonly TextFile[]): string[][] {
  const known = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text).flatMap(({ specifier }) => resolve(path, specifier, known)),
    ]),
  );
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const cycles: string[][] = [];

  const visit = (path: string): void => {
    order.set(path, order.size);
    low.set(path, order.size - 1);
    stack.push(path);
    onStack.add(path);
    for (const target of targets.get(path) ?? []) {
      if (!order.has(target)) {
        visit(target);
        low.set(path, Math.min(low.get(path) ?? 0, low.get(target) ?? 0));
      } else if (onStack.has(target)) {
        low.set(path, Math.min(low.get(path) ?? 0, order.get(target) ?? 0));
      }
    }
    if (low.get(path) !== order.get(path)) return;
    const group = stack.splice(stack.indexOf(path));
    for (const member of group) onStack.delete(member);
    if (group.length > 1 || targets.get(path)?.includes(path)) cycles.push(group.sort());
  };
  for (const { path } of files) if (!order.has(path)) visit(path);
  return cycles;
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string[] {
  const ours = /^@commonweal\/([a-z-]+)(\/node)?$/.exec(specifier);
  const path = ours
    ? `packages/${ours[1]}/src${ours[2] ?? ""}/index.ts`
    : posix.join(posix.dirname(from), specifier);
  return (ours || specifier.startsWith(".")) && known.has(path) ? [path] : [];
}
