/**
 * Fetches the pages of topics, each once. `address` is that of all topics, with a slash at the end. What it returns
 * rejects when a page cannot be fetched or is another, and may then be asked again.
 */
export function topicPages(address: string): (id: string) => Promise<Document> {
  const pages = new Map<string, Promise<Document>>();
  return (id) => {
    const known = pages.get(id);
    if (known) return known;
    const page = fetch(`${address}${id}/`).then(async (response) => {
      if (!response.ok) throw new Error(`${id}: ${String(response.status)}`);
      const found = new DOMParser().parseFromString(await response.text(), 'text/html');
      // Networks that want a visitor to sign in answer with a page of theirs.
      if (!found.querySelector('[data-part]')) throw new Error(`${id}: not the page of a topic`);
      return found;
    });
    page.catch(() => pages.delete(id));
    pages.set(id, page);
    return page;
  };
}
