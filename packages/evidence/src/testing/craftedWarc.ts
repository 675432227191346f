export interface RecordParts {
  readonly type?: string;
  readonly uri?: string;
  /** Lines of the record's header, each ending it differently when given; `null` leaves one out. */
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly http?: string;
  readonly body?: string | Uint8Array;
  readonly end?: string;
  readonly version?: string;
}

/** A record of a web archive, right unless told otherwise. */
export function warcRecord(parts: RecordParts = {}): Buffer {
  const { type = "response", uri = "https://example.org/", end = "\r\n\r\n", version = "WARC/1.0" } = parts;
  const http = parts.http ?? "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
  const block = Buffer.concat([
    Buffer.from(http, "latin1"),
    Buffer.from((parts.body ?? "<p>x</p>") as string),
  ]);
  const fields = {
    "WARC-Type": type,
    "WARC-Target-URI": uri,
    "WARC-Date": "2020-02-03T04:05:06Z",
    "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>",
    "Content-Type": "application/http; msgtype=response",
    "Content-Length": String(block.length),
    ...parts.fields,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}\r\n`],
  );
  return Buffer.concat([Buffer.from(`${version}\r\n${lines.join("")}\r\n`), block, Buffer.from(end)]);
}
