import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "./findPersonalData.ts";
import { nameIndex } from "./nameIndex.ts";

const names = nameIndex(
  new Map([
    ["李小明", "P-a"],
    ["Jane Doe", "P-b"],
    ["__proto__", "P-c"],
    ["阿卜杜拉·买买提", "P-d"],
    ["丁", "P-e"],
  ]),
);
const found = (text: string) =>
  findPersonalData(text, { names }).map(
    ({ kind, confidence, start, length }) => `${kind} ${confidence} ${text.slice(start, start + length)}`,
  );

describe("findPersonalData", () => {
  it.each([
    ["a name in its case and width", "by ＪＡＮＥ  doe!", ["name high ＪＡＮＥ  doe"]],
    ["a name with spaces in it", "见李 小\n明。", ["name high 李 小\n明"]],
    ["a traditional spelling", "見 李小明與", ["name high 李小明"]],
    ["a name with another dot", "阿卜杜拉‧买买提", ["name high 阿卜杜拉‧买买提"]],
    ["the name of a member of objects", "x __proto__ y", ["name high __proto__"]],
    ["no name inside a word", "janet doesn't, Jane Does", []],
    ["no name of one character", "甲乙丙丁", []],
    ["a number before an extension", "212-555-0134x12", ["phone medium 212-555-0134x"]],
    ["a mobile number", "电话13812345678。", ["phone high 13812345678"]],
    ["one in groups", "138-1234-5678", ["phone high 138-1234-5678"]],
    ["one in full-width digits", "１３８ １２３４ ５６７８", ["phone high １３８ １２３４ ５６７８"]],
    ["one digit by digit", "1 3 8 1 2 3 4 5 6 7 8", ["phone high 1 3 8 1 2 3 4 5 6 7 8"]],
    ["one with the country", "+86 138 1234 5678", ["phone high +86 138 1234 5678"]],
    ["one beside a year", "2020 13812345678", ["phone high 13812345678"]],
    [
      "two one after the other",
      "13812345678 13912345679",
      ["phone high 13812345678", "phone high 13912345679"],
    ],
    ["a landline", "(027) 8581-2345", ["phone high 027) 8581-2345"]],
    ["a number abroad", "+44 20 7946 0958", ["phone high +44 20 7946 0958"]],
    ["a number of North America", "(212) 555-0134", ["phone medium 212) 555-0134"]],
    ["a short number after a cue", "热线：8581234", ["phone medium 8581234"]],
    ["an e-mail address", "a.b+c@mail.example.org,", ["e-mail high a.b+c@mail.example.org"]],
    ["one right after Chinese", "邮箱li@example.cn。", ["e-mail high li@example.cn"]],
    ["one that hides its sign", "li [at] example.org", ["e-mail medium li [at] example.org"]],
    ["one in full width", "ｌｉ＠example．org", ["e-mail high ｌｉ＠example．org"]],
    // The example of GB 11643-1999, and the same with a wrong check digit.
    ["an identity number", "11010519491231002X", ["id-number high 11010519491231002X"]],
    ["one with a wrong check digit", "110105194912310021", ["id-number medium 110105194912310021"]],
    ["one of 15 digits", "110105491231002", ["id-number medium 110105491231002"]],
    ["a number such as the social security's", "123-45-6789", ["id-number medium 123-45-6789"]],
    // The example of the ECBS for the IBAN, and the same with one digit changed.
    ["a bank account", "GB29 NWBK 6016 1331 9268 19 x", ["bank-account high GB29 NWBK 6016 1331 9268 19"]],
    ["no bank account with a wrong check", "GB28 NWBK 6016 1331 9268 19", []],
    ["a bank card", "4111 1111 1111 1111", ["bank-account medium 4111 1111 1111 1111"]],
    ["a passport", "护照：E12345678", ["passport high E12345678"]],
    ["a passport by its form", "no. EA1234567.", ["passport medium EA1234567"]],
    ["a plate", "鄂A·12345和鄂AD12345", ["plate high 鄂A·12345", "plate high 鄂AD12345"]],
    ["accounts", "QQ：12345678，微信号 li_2020", ["account high 12345678", "account high li_2020"]],
    ["a web address", "见https://example.org/张三?a=1。", ["url high https://example.org/张三?a=1"]],
    ["a date of birth", "出生日期：1980年5月12日", ["birth-date high 1980年5月12日"]],
    ["one in English", "born on 12 May 1980", ["birth-date high 12 May 1980"]],
    ["one before its cue", "1980年5月出生", ["birth-date high 1980年5月"]],
    ["a door", "花园路12号3栋2单元501室", ["address medium 花园路12号3栋2单元501室"]],
    ["a door in English", "at 12 Baker Street,", ["address medium 12 Baker Street"]],
    ["a name before an office", "张伟书记", ["name medium 张伟"]],
    ["a name after what somebody is", "志愿者欧阳娜娜在", ["name medium 欧阳娜娜"]],
    ["a surname with an office", "王书记", ["name low 王"]],
    ["a Latin name after a title", "Mr. O’Brien left", ["name medium O’Brien"]],
    ["a Latin name that speaks", "as Mary-Ann Smith said", ["name medium Mary-Ann Smith"]],
    [
      "nothing in dates, counts and ordinary words",
      "In 2019 and 2020-01-23 there were 3,000 households; 2020年1月23日，居委会开会。",
      [],
    ],
  ])("finds %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("does not find a bare given name or a nickname: who shares texts has to read them", () => {
    expect(found("Lena was there; 晓琳 came later, with Big Nose.")).toEqual([]);
  });

  it("gives the pseudonym of a known name, and none else", () => {
    const [name, phone] = findPersonalData("Jane Doe 13812345678", { names });
    expect(name).toEqual({ kind: "name", start: 0, length: 8, confidence: "high", pseudonym: "P-b" });
    expect(phone?.pseudonym).toBeNull();
  });

  it("finds a name at the end of a text though a longer one begins alike", () => {
    const two = nameIndex(
      new Map([
        ["Jane Doe", "P-b"],
        ["Jane Doering", "P-f"],
      ]),
    );
    const [name] = findPersonalData("to Jane Doe", { names: two });
    expect(name).toMatchObject({ start: 3, length: 8, pseudonym: "P-b" });
  });

  it("refuses a text with more findings than the limit, and says nothing of it", () => {
    const text = "13812345678 and li@example.org, 13912345679.";
    expect(findPersonalData(text, { limit: 3 })).toHaveLength(3);
    const refused = { name: "EvidenceError", code: "limit-exceeded", path: ["limit"] };
    const message =
      "Found more than 2 findings in a text of 44; expected at most 2, unless the limit is raised or the text divided.";
    expect(() => findPersonalData(text, { limit: 2 })).toThrow(
      expect.objectContaining({ ...refused, message }),
    );
  });

  it.each([
    ["ones", "1 ", 1000],
    ["surnames with an office", "王书记", 2000],
  ])("stops at the limit in a long text of %s", (_, piece, limit) => {
    expect(() => findPersonalData(piece.repeat(100_000), { limit })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });

  it.each(["2 ", "0 ", "de89 ", "a@", "京A", "9"])("finds nothing in a long row of %j", (piece) => {
    expect(findPersonalData(piece.repeat(50_000))).toEqual([]);
  });

  it("makes one of findings that overlap", () => {
    expect(found("13812345678@example.org")).toEqual(["e-mail high 13812345678@example.org"]);
    expect(found("志愿者李小明说")).toEqual(["name high 李小明"]);
  });

  it("finds a number and a name wherever they stand in a long text", () => {
    const place = fc.integer({ min: 32_600, max: 32_900 });
    const filler = fc.constantFrom("好", "e", "😀", "e\u0301", " ", "。");
    fc.assert(
      fc.property(place, filler, (at, character) => {
        const before = character.repeat(Math.ceil(at / character.length));
        const text = `${before}。13812345678。李小明。${character.repeat(40_000)}`;
        const all = findPersonalData(text, { names });
        expect(all.map(({ start, length }) => text.slice(start, start + length))).toEqual([
          "13812345678",
          "李小明",
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps its findings in order, apart and inside the text, whatever the text is", () => {
    const piece = fc.constantFrom(
      ..."a@1x .-+()号路弄王李张书记说 Mr Aa鄂年月日生qq：\u0301\ud83d\u200bﷺ".split(""),
      "出生",
      "138",
      "微信",
      "de89",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, length } of findPersonalData(text, { names })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(length).toBeGreaterThan(0);
          last = start + length;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
