/**
 * Puts pieces of bytes together to lines of UTF-8. A line longer than `longest` bytes is told once, cut, as not whole;
 * its rest is passed over, so no more than that is held.
 */
export function lineReader(longest: number, onLine: (line: string, whole: boolean) => void) {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let passingOver = false;
  const told = (whole: boolean) => {
    const line = Buffer.concat(pieces).toString("utf8");
    pieces = [];
    length = 0;
    onLine(line.endsWith("\r") ? line.slice(0, -1) : line, whole);
  };
  const add = (piece: Uint8Array) => {
    if (passingOver) return;
    pieces.push(piece.subarray(0, longest - length));
    length += piece.length;
    if (length <= longest) return;
    passingOver = true;
    told(false);
  };
  return {
    take(bytes: Uint8Array): void {
      let begin = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
        add(bytes.subarray(begin, end));
        if (!passingOver) told(true);
        passingOver = false;
        begin = end + 1;
      }
      if (begin < bytes.length) add(bytes.subarray(begin));
    },
    /** Tells a last line that has no end. */
    end(): void {
      if (length > 0) told(true);
    },
  };
}
