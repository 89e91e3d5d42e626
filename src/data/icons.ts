import lucide from '@iconify-json/lucide/icons.json';

/** The drawing of an icon of Lucide, to stand in an `<svg viewBox="0 0 24 24">`. Throws an Error if there is none. */
export function iconDrawing(name: string): string {
  const icons: Record<string, { body: string } | undefined> = lucide.icons;
  const icon = icons[name];
  if (!icon)
    throw new Error(`Lucide has no icon "${name}"; run "npm run check:content" to find the file that names it`);
  return icon.body;
}
