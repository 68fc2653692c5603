import type { ComponentChildren } from 'preact';
import { line } from '../../../../shared/mail/compose/shown.ts';
import { tags } from '../../../../shared/mail/compose/tags.ts';
import type { SamplePlatform } from '../../../../shared/orders/samples.ts';
import type { Shop } from '../../../../shared/shop.ts';
import { countries, itemsText } from '../order-form.ts';
import type { Buyer } from '../people.ts';
import { platformSays } from '../sample-shop.ts';

/** Orders something from the sample shop. */
export const Sell = ({ platforms, buyer }: { shop: Shop; platforms: SamplePlatform[]; buyer: Buyer }) => (
  <form method="post" action="/console/orders" id="sell" data-live="">
    <fieldset>
      <legend>Sold on</legend>
      <div class="chips">
        {platforms.map((platform, index) => (
          <label class="chip" key={platform}>
            <input type="radio" name="platform" value={platform} checked={index === 0} />
            <span>{platformSays(platform)}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <p style="margin-bottom:0">
      {line(`${buyer.firstName} ${buyer.lastName}`)} ({regions.of(buyer.country)}, reads {tongues.of(buyer.locale)})
      buys {line(itemsText(buyer.items))} for {buyer.total} €.
    </p>
    <details id="change">
      <summary>Somebody else, something else</summary>
      <div class="pair">
        <Field label="First name" name="firstName" value={buyer.firstName} required />
        <Field label="Last name" name="lastName" value={buyer.lastName} />
      </div>
      <Field label="Mail address" name="email" inputMode="email" value={buyer.email} required />
      <div class="pair" style="margin-top:12px">
        <Choice label="Country" name="country" value={buyer.country} options={named(regions, countries)} />
        <Choice label="Language" name="locale" value={buyer.locale} options={named(tongues, tags)} />
      </div>
      <div class="pair">
        <Field label="What they buy" name="items" value={itemsText(buyer.items)} required />
        <Field label="Total, in euros" name="total" inputMode="decimal" value={buyer.total} required />
      </div>
      <Choice
        label="Agreed to get mail"
        name="consent"
        value={buyer.consent === undefined ? '' : buyer.consent ? 'yes' : 'no'}
        options={[
          ['', 'Not told'],
          ['yes', 'Yes'],
          ['no', 'No'],
        ]}
      />
    </details>
    <div class="buttons" style="margin-top:8px">
      <button type="submit" name="pay" value="now" class="main" id="order-and-pay">
        Order and pay
      </button>
      <button type="submit" name="pay" value="later" id="order-only">
        Order only
      </button>
    </div>
  </form>
);

interface Named {
  label: string;
  name: string;
  value: string;
}

const Field = ({ label, ...input }: Named & { inputMode?: 'email' | 'decimal'; required?: true }) => (
  <label>
    {label}
    <input {...input} autocomplete="off" />
  </label>
);

const Choice = ({ label, name, value, options }: Named & { options: [string, ComponentChildren][] }) => (
  <label>
    {label}
    <select name={name}>
      {options.map(([key, text]) => (
        <option key={key} value={key} selected={key === value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const regions = new Intl.DisplayNames('en', { type: 'region' });
const tongues = new Intl.DisplayNames('en', { type: 'language' });

const named = (names: Intl.DisplayNames, codes: readonly string[]): [string, string][] =>
  codes.map((code) => [code, names.of(code) ?? code]);
