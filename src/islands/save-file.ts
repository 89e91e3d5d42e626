/** Lets the visitor save a text as a file; nothing is fetched or sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
