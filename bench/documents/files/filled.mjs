/** What makes so many bytes of a part again and again, or of the part that `at` gives for each number; `before` and `after` stand once. */
export const filled = (part, { before = "", after = "", at = null } = {}) => {
  return (bytes) => {
    const [head, tail] = [Buffer.from(before), Buffer.from(after)];
    const room = bytes - head.length - tail.length;
    if (at === null) {
      const one = Buffer.from(part);
      return Buffer.concat([head, Buffer.alloc(Math.floor(room / one.length) * one.length, one), tail]);
    }
    const all = Buffer.alloc(room);
    let used = 0;
    for (let index = 0; ; index += 1) {
      const one = Buffer.from(at(index));
      if (used + one.length > room) break;
      one.copy(all, used);
      used += one.length;
    }
    return Buffer.concat([head, all.subarray(0, used), tail]);
  };
};
