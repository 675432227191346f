import { deflateSync } from "fflate";
import { crc32 } from "../documents/zip/crc32.ts";

/** Fields of a header or a record of the directory that are to say something else than the truth. */
interface Lies {
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly name?: string | Uint8Array;
  readonly offset?: number;
  readonly attributes?: number;
  readonly signature?: number;
}

export interface CraftedEntry {
  readonly name?: string | Uint8Array;
  readonly content?: Uint8Array;
  /** The packed bytes, whatever they are. Default: the content by deflate. */
  readonly packed?: Uint8Array;
  readonly both?: Lies;
  readonly header?: Lies;
  readonly record?: Lies;
}

export interface CraftedEnd {
  readonly count?: number;
  readonly disk?: number;
  readonly start?: number;
  readonly length?: number;
  readonly comment?: Uint8Array;
  readonly commentLength?: number;
  readonly before?: Uint8Array;
  readonly inDirectory?: Uint8Array;
  readonly after?: Uint8Array;
}

const encoder = new TextEncoder();

/** Makes a zip archive that lies as it is told to; plain and valid when told nothing. */
export function craftedZip(entries: readonly CraftedEntry[], end: CraftedEnd = {}): Uint8Array {
  const body: number[][] = [];
  const directory: number[][] = [];
  let offset = 0;
  entries.forEach(({ name = "a.txt", content = encoder.encode("hello"), packed, both, header, record }) => {
    const data = packed ?? deflateSync(content);
    const truth = { crc: crc32(content), packedSize: data.length, size: content.length, name, offset };
    const local = [
      ...number(header?.signature ?? 0x04034b50, 4),
      ...facts({ ...truth, ...both, ...header }),
      ...data,
    ];
    const said = { ...truth, ...both, ...record };
    const central = facts(said, [
      ...number(0, 6),
      ...number(said.attributes ?? 0, 4),
      ...number(said.offset, 4),
    ]);
    directory.push([...number(record?.signature ?? 0x02014b50, 4), ...number(0x0314, 2), ...central]);
    body.push(local);
    offset += local.length;
  });
  const records = [...directory.flat(), ...(end.inDirectory ?? [])];
  const comment = end.comment ?? new Uint8Array();
  return Uint8Array.from([
    ...body.flat(),
    ...(end.before ?? []),
    ...records,
    ...number(0x06054b50, 4),
    ...number(end.disk ?? 0, 2),
    ...number(0, 2),
    ...number(end.count ?? entries.length, 2),
    ...number(end.count ?? entries.length, 2),
    ...number(end.length ?? records.length, 4),
    ...number(end.start ?? offset + (end.before?.length ?? 0), 4),
    ...number(end.commentLength ?? comment.length, 2),
    ...comment,
    ...(end.after ?? []),
  ]);
}

function facts(said: Lies, rest: readonly number[] = []): number[] {
  const name = typeof said.name === "string" ? encoder.encode(said.name) : (said.name ?? new Uint8Array());
  return [
    ...number(20, 2),
    ...number(said.flags ?? 0, 2),
    ...number(said.method ?? 8, 2),
    ...number(0x00210000, 4),
    ...number(said.crc ?? 0, 4),
    ...number(said.packedSize ?? 0, 4),
    ...number(said.size ?? 0, 4),
    ...number(name.length, 2),
    ...number(0, 2),
    ...rest,
    ...name,
  ];
}

function number(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, place) => Math.floor(value / 256 ** place) & 0xff);
}
