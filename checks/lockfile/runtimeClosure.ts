import type { LockFile } from "./LockFile.ts";

/** Lists every package, as `name@version`, that installing the given workspace folders brings. */
export function runtimeClosure({ importers, snapshots }: LockFile, folders: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = folders.flatMap((folder) => [...(importers.get(folder) ?? [])]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, version] = next;
    if (version.startsWith("link:")) continue;
    const key = snapshots.has(version) ? version : `${name}@${version}`;
    const plain = key.replace(/\(.*$/, "");
    if (found.has(key)) continue;
    found.add(key);
    if (!snapshots.has(key)) throw new Error(`The lock file speaks of ${plain} and does not describe it.`);
    waiting.push(...(snapshots.get(key) ?? []));
  }
  return new Set([...found].map((key) => key.replace(/\(.*$/, "")));
}
