export interface ByteReader {
  /** Bytes up to and with a mark; `null` at the end, and where the mark does not come within `most` bytes. */
  until(mark: string, most: number): Promise<Buffer | null>;
  /** As many bytes, fewer at the end. */
  take(count: number): Promise<Buffer>;
  /** Passes over bytes without keeping them, and tells how many there were. */
  skip(count: number): Promise<number>;
  /** Whether anything is left. */
  isAtEnd(): Promise<boolean>;
}

/** Reads a stream of chunks piece by piece; holds no more than what is asked for and one chunk. */
export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer | null> => {
    const { done, value } = await source.next();
    return done ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  };
  const fill = async (count: number) => {
    if (held.length >= count) return;
    const parts = [held];
    for (let length = held.length; length < count; ) {
      const chunk = await more();
      if (chunk === null) break;
      parts.push(chunk);
      length += chunk.length;
    }
    held = Buffer.concat(parts);
  };
  const take = async (count: number): Promise<Buffer> => {
    await fill(count);
    const taken = held.subarray(0, count);
    held = held.subarray(taken.length);
    return taken;
  };
  return {
    async until(mark, most) {
      for (let wanted = 1024; ; wanted *= 2) {
        await fill(Math.min(wanted, most));
        const at = held.subarray(0, most).indexOf(mark);
        if (at >= 0) return take(at + mark.length);
        if (held.length < wanted || wanted >= most) return null;
      }
    },
    take,
    async skip(count) {
      let left = count - (await take(Math.min(count, held.length))).length;
      while (left > 0) {
        const chunk = await more();
        if (chunk === null) break;
        held = chunk.subarray(Math.min(left, chunk.length));
        left -= chunk.length - held.length;
      }
      return count - left;
    },
    async isAtEnd() {
      await fill(1);
      return held.length === 0;
    },
  };
}
