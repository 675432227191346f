const watched = [Object.prototype, Array.prototype, Map.prototype, Function.prototype, String.prototype];
const described = (): string =>
  JSON.stringify(
    watched.map((prototype) =>
      Reflect.ownKeys(prototype).map((key) => {
        const { value, ...rest } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {};
        return [String(key), typeof value, rest];
      }),
    ),
  );
let before: string | null = null;
const keys = Reflect.ownKeys(Object.prototype).length;

/** Tells whether anything was added to `Object.prototype`; quick, for after every input. */
export function prototypeGrowth(): string | null {
  return Reflect.ownKeys(Object.prototype).length === keys ? null : "Object.prototype has changed";
}

/** Tells whether a property of the prototypes that all values share has changed since the first call. */
export function prototypeFault(): string | null {
  before ??= described();
  return described() === before ? null : "a shared prototype has changed";
}
