import { localize } from '../../logic/localize.ts';
import type { DescriptionInput, Thing } from './types.ts';

/** The questions that teams ask, with their answers, as the page shows them. */
export function faqPage({ catalog, language }: DescriptionInput): Thing {
  return {
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: catalog.faq.map(({ question, answer }) => ({
      '@type': 'Question',
      name: localize(question, language).text,
      acceptedAnswer: { '@type': 'Answer', text: localize(answer, language).text },
    })),
  };
}
