import type { Minimum } from "./minimumVersions.ts";
import { readLockFile } from "./readLockFile.ts";
import { runtimeClosure } from "./runtimeClosure.ts";

/** Reports hosts that a lock file names, and versions that are known to be unsafe. */
export function lockFileProblems(
  text: string,
  folders: readonly string[],
  minimums: readonly Minimum[],
): string[] {
  const hosts = text
    .split("\n")
    .flatMap((line, index) =>
      /https?:\/\//.test(line) ? [`line ${index + 1} names a host: ${line.trim()}`] : [],
    );
  const lock = readLockFile(text);
  const everywhere = new Set([...lock.snapshots.keys()].map((key) => key.replace(/\(.*$/, "")));
  const atRunTime = runtimeClosure(lock, folders);
  const unsafe = minimums.flatMap((minimum) =>
    [...(minimum.where === "run time" ? atRunTime : everywhere)]
      .filter((key) => key.slice(0, key.lastIndexOf("@")) === minimum.name)
      .filter((key) => !isSafe(key.slice(key.lastIndexOf("@") + 1), minimum))
      .map(
        (key) =>
          `${key} is unsafe (${minimum.because}); expected ${minimum.least.join(" or ") || "none of it"}`,
      ),
  );
  return [...hosts, ...unsafe.sort()];
}

function isSafe(version: string, { least, never = [] }: Minimum): boolean {
  if (never.includes(version)) return false;
  const line = (text: string) =>
    text
      .split(".")
      .slice(0, text.startsWith("0.") ? 2 : 1)
      .join(".");
  const newest = least.at(-1);
  if (newest === undefined) return false;
  return (
    least.some((bound) => line(bound) === line(version) && compare(version, bound) >= 0) ||
    compare(version, newest) >= 0
  );
}

function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  return (
    [0, 1, 2].map((index) => (one?.[index] ?? 0) - (other?.[index] ?? 0)).find((part) => part !== 0) ?? 0
  );
}
