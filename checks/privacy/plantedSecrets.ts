/** Something that must not be in anything that is shared. */
export interface Secret {
  readonly kind: string;
  readonly text: string;
}

const surnames = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕",
  "欧阳",
  "上官",
  "诸葛",
];
const given = [..."霞琴梅凯翔宸睿嫣婕璐莹晟鑫淼焱垚彬栋锋铭钰瑾瑜璇玥岚峻嵘骏骁"];
const first =
  "Ottoline Thaddeus Philippa Leopold Marguerite Bartholomew Cressida Ignatius Wilhelmina Evander".split(" ");
const last =
  "Quillfeather Brackenridge Vanterpool Hollingberry Wetherington Abernathy-Kwok O'Dunleavy Zsigmondy".split(
    " ",
  );
const areas = ["010", "021", "027", "0755", "0571"];
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * 520 secrets, no two alike: names in Chinese and Latin letters, telephone numbers, e-mail addresses, identity numbers, passports,
 * plates, accounts, addresses, and given names that stand alone, which no table lists and no form shows.
 */
export function plantedSecrets(): readonly Secret[] {
  let state = 20_200_123;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const digits = (count: number) => Array.from({ length: count }, () => next(10)).join("");
  const letters = (count: number) =>
    Array.from({ length: count }, () => pick([..."bcdfghjkmnpqrtvwxz"])).join("");
  const makers: Readonly<Record<string, readonly [number, () => string]>> = {
    "Chinese name": [140, () => `${pick(surnames)}${pick(given)}${pick(given)}`],
    "Latin name": [60, () => `${pick(first)} ${pick(last)}`],
    mobile: [70, () => `1${pick([3, 5, 7, 8, 9])}${digits(9)}`],
    landline: [20, () => `${pick(areas)}-8${digits(7)}`],
    abroad: [10, () => `+44 20 7${digits(3)} ${digits(4)}`],
    "e-mail": [60, () => `${letters(7)}.${letters(4)}@${letters(6)}.example.org`],
    "identity number": [
      60,
      () =>
        identityNumber(
          `4201${digits(2)}19${5 + next(5)}${digits(1)}0${1 + next(9)}1${digits(1)}${digits(3)}`,
        ),
    ],
    passport: [20, () => `E${digits(8)}`],
    plate: [20, () => `鄂A${digits(4)}${pick([..."BCDFGHJK"])}`],
    account: [20, () => `wx_${letters(9)}`],
    address: [
      20,
      () => `${pick(given)}${pick(given)}路${1 + next(899)}号${1 + next(40)}栋${101 + next(800)}室`,
    ],
    "given name": [
      20,
      () => `${pick(["Zsófika", "Quentina", "Yevgenka", "Xiomarita", "Wolframka"])}${letters(3)}`,
    ],
  };
  const known = new Set<string>();
  return Object.entries(makers).flatMap(([kind, [count, make]]) =>
    Array.from({ length: count }, () => {
      let text = make();
      while (known.has(text)) text = make();
      known.add(text);
      return { kind, text };
    }),
  );
}

function identityNumber(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${"10X98765432"[sum % 11]}`;
}
