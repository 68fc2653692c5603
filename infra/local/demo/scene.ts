import { day, hour, minute } from '../../../shared/journey/instant.ts';
import type { Journey } from '../../../shared/journey/journey.ts';
import type { SampleEvent, SampleOrder, SamplePlatform } from '../../../shared/orders/samples.ts';
import type { ReadMail } from '../console/mailbox.ts';
import type { System } from '../system.ts';

/** One customer's month: what they buy and do, what the staff do, and what should come of it. */
export interface Scene {
  title: string;
  customer: Person;
  sales: Sale[];
  /** What happens by itself, by the time since the beginning. */
  acts?: Act[];
  /** What the customer and the staff do about the first mail of a kind: `check-in`, `alert`, … */
  on?: Record<string, Act[]>;
  /** Each line as `happened` would say it. */
  should: string[];
}

export interface Person {
  name: string;
  email: string;
  country: string;
  locale: string;
}

/** An order, with the time since the beginning at which its platform tells of each event. */
export interface Sale {
  platform: SamplePlatform;
  order: SampleOrder;
  tells: [after: number, event: SampleEvent][];
}

/** Something that somebody does so long after what it follows. */
export interface Act {
  after: number;
  who?: string;
  does: string;
  act(on: OnStage): Promise<void>;
}

/** What an act is done with. */
export interface OnStage {
  system: System;
  scene: Scene;
  /** The mail that it is about, where there is one. */
  mail: ReadMail | undefined;
  journeys(): Promise<Journey[]>;
  /** Notes how a webhook was answered. */
  answered(status: number): void;
}

export const minutes = (count: number): number => count * minute;
export const hours = (count: number): number => count * hour;
export const days = (count: number): number => count * day;
