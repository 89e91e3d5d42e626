import type { Page } from 'playwright-core';

/** Fields below 16 px, into which phones zoom. */
export const smallFields = (page: Page) =>
  page
    .locator('select, textarea, input:not([type=checkbox], [type=radio], [type=file])')
    .evaluateAll((fields) =>
      fields
        .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => field.outerHTML.slice(0, 80)),
    );

/** Controls whose border stands out by less than 3:1 from what is around them. */
export const faintBorders = (page: Page) =>
  page.locator('button, .button, select, textarea, input[type=search]').evaluateAll((controls) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (colour: string): number[] => {
      if (!canvas) return [];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'white';
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 0) === 255 ? backgroundColor : ground(element.parentElement);
    };
    return controls.flatMap((control) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(control);
      if (!control.checkVisibility() || parseFloat(borderTopWidth) === 0) return [];
      const [a, b] = [luminance(borderTopColor), luminance(ground(control.parentElement))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return contrast < 3 ? [`${contrast.toFixed(2)}:1 ${control.outerHTML.slice(0, 80)}`] : [];
    });
  });

/** How many lists to choose from may grow wider than their place. */
export const wideSelects = (page: Page) =>
  page
    .locator('main select')
    .evaluateAll((selects) => selects.filter((select) => getComputedStyle(select).contain !== 'paint').length);
