import type { Journey } from '../../../shared/journey/journey.ts';
import type { Shop } from '../../../shared/shop.ts';
import type { StaffLinks } from '../../../shared/touchpoints/staff-links.ts';
import type { System } from '../system.ts';
import type { Mailbox } from './mailbox.ts';
import type { SampleShop } from './sample-shop.ts';

/** What the console's pages and buttons work with. */
export interface Room {
  system: System;
  shop: Shop;
  sampleShop: SampleShop;
  mailbox: Mailbox;
  /** The newest first. */
  journeys(): Promise<Journey[]>;
  links: StaffLinks;
}
