import type { CommunityDrive } from "./CommunityDrive.ts";

/** Tells whether all of a sector remember the same: everybody sees everybody, and own practice has no part of its own. */
export function sharesMemory({ ownHabit, structure }: CommunityDrive): boolean {
  return ownHabit === 0 && structure.listening.perUnit.length === 0;
}
