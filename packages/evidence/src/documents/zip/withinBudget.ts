import type { ZipArchive } from "./readZip.ts";
import { zipError } from "./zipError.ts";

/** The same archive, which refuses to unpack more bytes than a limit, all entries that were asked for together. */
export function withinBudget(archive: ZipArchive, limit: number): ZipArchive {
  const sizes = new Map(archive.entries.map(({ name, size }) => [name, size]));
  let total = 0;
  return {
    entries: archive.entries,
    read: (name) => {
      total += sizes.get(name) ?? 0;
      if (total > limit) {
        const expected = `at most ${limit}, or a higher limit`;
        throw zipError(null, `${total} bytes in the parts that are read`, expected, "limit-exceeded");
      }
      return archive.read(name);
    },
  };
}
