import { phoneLink } from '../mail/compose/links.ts';
import type { Say } from '../mail/compose/sentences.ts';
import type { Shop } from '../shop.ts';

/** Who answers, and how to reach them without any page. */
export const Person = ({ shop: { contact, language }, say }: { shop: Shop; say: Say }) => (
  <div class="person">
    <p class="name">{contact.name}</p>
    <p>
      <span class="muted">{say('phone')}: </span>
      <a href={phoneLink(contact.phone)}>{contact.phone}</a>
    </p>
    <p>
      <span class="muted">{say('email')}: </span>
      <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </p>
    <p>
      <span class="muted">{say('hours')}: </span>
      <bdi lang={language}>{contact.hours}</bdi>
    </p>
  </div>
);
