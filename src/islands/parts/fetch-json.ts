/** Fetches JSON of the type. Rejects if the fetch fails. */
export async function fetchJson<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}
