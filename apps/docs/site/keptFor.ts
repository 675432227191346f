import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Fills a folder, unless it was filled for the same key before. What is there for another key is removed first. */
export function keptFor(folder: string, key: string, fill: () => void): void {
  const stamp = `${folder}.key`;
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  for (const old of [stamp, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  fill();
  writeFileSync(stamp, key);
}
