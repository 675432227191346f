const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** The one spelling of a GUID: lower case, no braces; any other name as it is, without space around it. */
export function plainGuid(text: string): string {
  const trimmed = text.trim();
  return guid.exec(trimmed)?.[1]?.toLowerCase() ?? trimmed;
}
