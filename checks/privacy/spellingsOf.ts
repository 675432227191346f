const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** Bytes of every character of GB18030 that two bytes write. */
const twoBytes: ReadonlyMap<string, Buffer> = (() => {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const bytes = Buffer.from([high, low]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    }
  }
  return table;
})();

const gb18030 = (text: string): Buffer =>
  Buffer.concat(Array.from(text, (character) => twoBytes.get(character) ?? utf8(character)));

/** Base64 of a text wherever it begins in a group of three bytes, without the characters that its neighbours decide. */
const base64 = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const text = whole.subarray(0, whole.length - (whole.length % 3)).toString("base64");
    return text.slice(shift === 0 ? 0 : shift + 1);
  });

const codes = (text: string, write: (code: number) => string): string =>
  Array.from({ length: text.length }, (_, at) => write(text.charCodeAt(at))).join("");
const points = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.codePointAt(0) as number)).join("");
const hex = (code: number, width: number): string => code.toString(16).padStart(width, "0");

const wide = (text: string): string =>
  points(text, (code) => String.fromCodePoint(code > 0x20 && code < 0x7f ? code + 0xfee0 : code));

/** Every way in which a secret may stand in a file's bytes: letter case, normal forms, encodings, escapes, backwards. */
export function spellingsOf(secret: string): readonly Buffer[] {
  const forms = [
    secret,
    secret.normalize("NFD"),
    secret.normalize("NFKC"),
    secret.toLowerCase(),
    secret.toUpperCase(),
    secret.replaceAll(/[\s-]/g, ""),
    secret.replaceAll(" ", "_"),
    wide(secret),
    Array.from(secret).toReversed().join(""),
  ];
  const written = [...new Set(forms)].flatMap((form) => [
    utf8(form),
    utf16(form),
    utf16(form).swap16(),
    gb18030(form),
    ...[utf8(form), utf16(form), gb18030(form)].flatMap((bytes) => [
      ...base64(bytes).map(utf8),
      ...base64(bytes).map((text) => utf8(text.replaceAll("+", "-").replaceAll("/", "_"))),
      utf8(bytes.toString("hex")),
      utf8(bytes.toString("hex").toUpperCase()),
      utf8(bytes.toString("hex").replace(/../g, "%$&")),
      utf8(bytes.toString("hex").toUpperCase().replace(/../g, "%$&")),
    ]),
    utf8(encodeURIComponent(form)),
    utf8(encodeURIComponent(form).toLowerCase()),
    utf8(points(form, (code) => `&#${code};`)),
    utf8(points(form, (code) => `&#x${hex(code, 1)};`)),
    utf8(points(form, (code) => `&#x${hex(code, 4).toUpperCase()};`)),
    utf8(codes(form, (code) => `\\u${hex(code, 4)}`)),
    utf8(codes(form, (code) => `\\u${hex(code, 4).toUpperCase()}`)),
    utf8(codes(form, (code) => (code < 0x80 ? String.fromCharCode(code) : `\\u${hex(code, 4)}`))),
  ]);
  return [...new Map(written.map((bytes) => [bytes.toString("latin1"), bytes])).values()].filter(
    ({ length }) => length >= 4,
  );
}
