import type { LockFile } from "./LockFile.ts";

const indented = /^( *)('(?:[^']|'')+'|[^\s:'][^\s:]*|[^\s'][^']*?):(?: (.+))?$/;

/** Reads the shape that pnpm 10 writes (version 9.0): two spaces a level, one key a line. */
export function readLockFile(text: string): LockFile {
  const importers = new Map<string, Map<string, string>>();
  const snapshots = new Map<string, Map<string, string>>();
  let keys: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, spaces = "", rawKey = "", rawValue] = indented.exec(line) ?? [];
    if (rawKey === "") continue;
    const depth = spaces.length / 2;
    const key = unquoted(rawKey);
    keys = [...keys.slice(0, depth), key];
    const [section, owner = "", field = "", name = ""] = keys;
    const value = rawValue === undefined || rawValue === "{}" ? undefined : unquoted(rawValue);
    const carried = field === "dependencies" || field === "optionalDependencies";
    if (section === "importers" && depth === 1) importers.set(owner, new Map());
    if (section === "snapshots" && depth === 1) snapshots.set(owner, new Map());
    if (section === "importers" && depth === 4 && carried && key === "version" && value)
      importers.get(owner)?.set(name, value);
    if (section === "snapshots" && depth === 3 && carried && value) snapshots.get(owner)?.set(name, value);
  }
  return { importers, snapshots };
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
