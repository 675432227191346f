import { createHash } from "node:crypto";

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const sealOf = (content: object): string => createHash("sha256").update(written(content)).digest("hex");

/** Writes a record as JSON with a checksum of its own text as the last entry, `seal`. */
export const sealed = (content: object): string => written({ ...content, seal: sealOf(content) });

/**
 * Tells whether a text is, to the byte, what `sealed` wrote.
 *
 * A seal finds what was changed by chance or in passing; whoever changes on purpose can seal again.
 */
export function isSealed(text: string): boolean {
  try {
    const { seal, ...content } = JSON.parse(text) as { readonly seal: unknown };
    return seal === sealOf(content) && written({ ...content, seal }) === text;
  } catch {
    return false;
  }
}
