import { crc32, deflateRawSync } from "node:zlib";

const header = Buffer.from("PK\u0003\u0004");
const record = Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0])]);

/**
 * A zip archive of entries `{ name, content }`, stored, or packed where they say so. `data` and `size` in place of the
 * content let an entry lie about what it holds.
 */
export function zipOf(entries) {
  const [parts, directory] = [[], []];
  let offset = 0;
  for (const { name, content = Buffer.alloc(0), packed = false, data, size = content.length } of entries) {
    const bytes = data ?? (packed ? deflateRawSync(content) : content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(packed || data !== undefined ? 8 : 0, 4);
    facts.writeUInt16LE(33, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(size, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(header, facts, Buffer.from(name), bytes);
    directory.push(record, facts, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
