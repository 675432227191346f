/** A value of a JSON document; an object is a `Map`, so that its keys can do no harm. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = ReadonlyMap<string, JsonValue>;
