import { hoursSays } from '../mail/compose/hours.ts';
import { labelled } from '../mail/compose/letter.ts';
import { phoneLink } from '../mail/compose/links.ts';
import type { Say } from '../mail/compose/sentences.ts';
import type { Language } from '../mail/compose/tags.ts';
import type { Shop } from '../shop.ts';

/** Who answers, and how to reach them without any page. */
export const Person = ({ shop, language, say }: { shop: Shop; language: Language; say: Say }) => (
  <div class="person">
    <p class="name">{shop.contact.name}</p>
    <p>
      <span class="muted">{labelled(say('phone'))}</span>
      <a href={phoneLink(shop.contact.phone)}>
        <bdi>{shop.contact.phone}</bdi>
      </a>
    </p>
    <p>
      <span class="muted">{labelled(say('email'))}</span>
      <a href={`mailto:${shop.contact.email}`}>{shop.contact.email}</a>
    </p>
    <p>
      <span class="muted">{labelled(say('hours'))}</span>
      <bdi>{hoursSays(shop, language, language)}</bdi>
    </p>
  </div>
);
