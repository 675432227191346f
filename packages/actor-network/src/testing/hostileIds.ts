/** Names that damage a program which uses outside ids as keys of plain objects. */
export const hostileIds: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "previous",
  "length",
  "0",
  "-1",
  "a0",
  "t0",
  " ",
  "社区",
];
