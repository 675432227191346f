import { createHash } from "node:crypto";
import type { WorkerTask } from "../WorkerSetup.ts";

/** The rows of one part of an ensemble. */
export interface Part {
  readonly outputs: readonly string[];
  readonly values: Float64Array;
}

const digestLength = 32;
const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/**
 * The file of a part: a SHA-256 over the rest, the length of a header, the header as JSON, and the numbers as the machine has
 * them; such files do not leave it.
 */
export const partFile = {
  nameOf: ({ from, to }: WorkerTask): string => `${from}-${to}.part`,

  encode({ from, to }: WorkerTask, { outputs, values }: Part): Uint8Array {
    const header = Buffer.from(JSON.stringify({ from, to, outputs }), "utf8");
    const length = Buffer.alloc(4);
    length.writeUInt32LE(header.length);
    const body = Buffer.concat([
      length,
      header,
      Buffer.from(values.buffer, values.byteOffset, values.byteLength),
    ]);
    return Buffer.concat([digestOf(body), body]);
  },

  /** `null` for a file that is cut, changed, or of another part. */
  decode({ from, to }: WorkerTask, bytes: Buffer): Part | null {
    const body = bytes.subarray(digestLength);
    if (body.length < 4 || !digestOf(body).equals(bytes.subarray(0, digestLength))) return null;
    const start = 4 + body.readUInt32LE(0);
    const header = JSON.parse(body.toString("utf8", 4, start)) as WorkerTask & Pick<Part, "outputs">;
    if (header.from !== from || header.to !== to) return null;
    // Copied, since numbers must begin at a multiple of their size.
    return {
      outputs: header.outputs,
      values: new Float64Array(Uint8Array.from(body.subarray(start)).buffer),
    };
  },
};
