import { HtmlValidate } from 'html-validate';
import type { DistCheck } from './types.ts';

/** The rules of the HTML standard, but for inline styles, which Starlight's search and pickers carry. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'off' },
});

/** Every page is valid HTML. */
export const markup: DistCheck = {
  name: 'markup',
  run: async ({ pages }) => {
    const problems = await Promise.all(
      pages.map(async ({ file, html }) => {
        const { results } = await validator.validateString(html);
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, column, message }) => ({
            file,
            id: `${String(line)}:${String(column)} ${ruleId}`,
            found: message,
            fix: 'correct the component that writes it',
          })),
        );
      }),
    );
    return problems.flat();
  },
};
