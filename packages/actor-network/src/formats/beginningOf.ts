const size = 4096;

/** The first few thousand characters of a file, good enough to tell its format by; wrong bytes are no error here. */
export function beginningOf(input: string | Uint8Array): string {
  const text = typeof input === "string" ? input.slice(0, size) : decoded(input.subarray(0, size));
  return text.replace(/^\uFEFF/, "").trimStart();
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
