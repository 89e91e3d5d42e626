import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import { contactLabel } from './contact-uri.ts';
import { setting, type Settings } from './settings.ts';

/** The publisher of the site, as far as the settings name one. */
export interface Publisher {
  /** Name of the person or organisation that runs it. */
  name: string | null;
  /** The address for reports of errors, as a URI: `mailto:`, `https:` or `tel:`. */
  contact: string | null;
}

/** Reads the publisher from the settings of the build. */
export function readPublisher(settings: Settings): Publisher {
  return { name: setting(settings, 'SITE_OPERATOR'), contact: setting(settings, 'ERROR_CONTACT') };
}

/** The words of the interface about the publisher. */
export interface PublisherWords {
  name: string;
  noName: string;
  contact: string;
  noContact: string;
}

/** A fact about the publisher: its name, its value, and the value's link and language if there are any. */
interface PublisherFact {
  label: string;
  text: string;
  href?: string;
  language?: Language;
}

/** The facts about the publisher and the address for errors; they say so if these are not known. */
export function publisherFacts({ name, contact }: Publisher, words: PublisherWords): PublisherFact[] {
  return [
    { label: words.name, ...(name === null ? { text: words.noName } : { text: name, language: nameLanguage(name) }) },
    {
      label: words.contact,
      ...(contact === null ? { text: words.noContact } : { text: contactLabel(contact), href: contact }),
    },
  ];
}

/** The language of a name, by its script. */
export function nameLanguage(name: string): Language {
  return /\p{Script=Han}/u.test(name) ? SOURCE_LANGUAGE : 'en';
}
