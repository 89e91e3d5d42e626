/** A JSON file as it is published. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

/** A JSON file of the open data. */
export function jsonFile(data: unknown): Response {
  return new Response(jsonText(data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
