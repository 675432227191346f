import { type FileHandle, open } from "node:fs/promises";
import { createGunzip, type Gunzip } from "node:zlib";
import { mostUnpacked } from "./mostUnpacked.ts";

/** How unpacking went: set when the chunks are at their end. */
export interface Unpacking {
  /** Why the file is not whole; `null` where it is. */
  fault: "after-the-end" | "cut" | "gzip" | "ratio" | null;
  /** Bytes of the file that were read so far. */
  read: number;
}

/** Packed bytes unpacked in one go; they become a thousand times as many at most. */
const packedAtOnce = 16 * 1024;
const plainAtOnce = 256 * 1024;

/**
 * The bytes of a file, unpacked where it is packed by gzip, in one stretch or in one for each record.
 *
 * Faults end the chunks rather than throw. What stands before a fault is given, but for the last 16 KB: they fail with it.
 *
 * @throws the file system's error
 */
export async function* unpackedChunks(file: string, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const magic = await pieceAt(handle, 0, 2);
    if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
      let place = 0;
      for (let piece = magic; piece.length > 0; place += piece.length) {
        piece = await pieceAt(handle, place, plainAtOnce);
        unpacking.read = place + piece.length;
        yield piece;
      }
    } else yield* gunzipped(handle, unpacking);
  } finally {
    await handle.close();
  }
}

async function* gunzipped(handle: FileHandle, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  const { size } = await handle.stat();
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let ready: Uint8Array[] = [];
  let failure: string | null = null;
  // Chunks are taken as they come: those that wait in a stream are lost when it fails.
  gunzip.on("data", (chunk: Uint8Array) => ready.push(chunk));
  gunzip.on("error", (error) => {
    failure = "code" in error ? String(error.code) : "";
  });
  try {
    let unpacked = 0;
    for (let place = 0; !gunzip.readableEnded && failure === null; ) {
      const piece = await pieceAt(handle, place, packedAtOnce);
      place += piece.length;
      unpacking.read = place;
      await settled(gunzip, piece);
      for (const chunk of ready) unpacked += chunk.length;
      yield* ready;
      ready = [];
      if (unpacked > mostUnpacked(place)) {
        unpacking.fault = "ratio";
        return;
      }
    }
    if (failure !== null) unpacking.fault = failure === "Z_BUF_ERROR" ? "cut" : "gzip";
    else if (gunzip.bytesWritten < size) unpacking.fault = "after-the-end";
  } finally {
    gunzip.destroy();
  }
}

/** Hands a piece over, or the end where it is empty, and waits until it is used, or the stream is done with it. */
function settled(gunzip: Gunzip, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      gunzip.off("end", done).off("error", done);
      resolve();
    };
    gunzip.once("end", done).once("error", done);
    if (piece.length === 0) gunzip.end();
    else gunzip.write(piece, done);
  });
}

async function pieceAt(handle: FileHandle, place: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, place);
  return buffer.subarray(0, bytesRead);
}
