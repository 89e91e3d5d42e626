/**
 * Calls back with a file that is chosen in a field, or dropped anywhere on the page, which never opens one in its place.
 * Text that is dropped goes where it was dropped.
 */
export function onFile(field: HTMLInputElement, read: (file: File) => void): void {
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) read(file);
    // Browsers do not tell of the same file twice.
    field.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    read(file);
  });
}
