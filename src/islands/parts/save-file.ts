/** Lets the visitor save a text as a file; nothing is fetched or sent. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Lets the visitor save a file that was made in the browser. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
