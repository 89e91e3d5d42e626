import type { Page } from 'playwright-core';

/**
 * Gives the self-check these answers, keeps those it has, and gives each other question its first (or last) option, until
 * the verdict is shown. In one go and not by pressing: what a press does is tried in eligibility.spec.ts.
 */
export async function answerAll(
  page: Page,
  given: Record<string, string> = {},
  other: 'first' | 'last' = 'first',
): Promise<void> {
  await page.locator('eligibility-check').evaluate(
    (check, { given, other }) => {
      const isDone = () => check.querySelector('.check-result')?.checkVisibility() !== false;
      for (let steps = 0; steps < 99 && !isDone(); steps++) {
        const wanted = [...check.querySelectorAll<HTMLElement>('[data-question]')].flatMap((field) => {
          if (!field.checkVisibility()) return [];
          const all = [...field.querySelectorAll('input')];
          const value = given[field.dataset['question'] ?? ''];
          if (value === undefined && all.some(({ checked }) => checked)) return [];
          const input =
            value === undefined ? all.at(other === 'first' ? 0 : -1) : all.find((each) => each.value === value);
          return input && !input.checked ? [input] : [];
        });
        (wanted[0] ?? check.querySelector<HTMLElement>('form .button-main'))?.click();
      }
    },
    { given, other },
  );
  await page.locator('.check-result').waitFor();
}
