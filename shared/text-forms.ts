import * as z from 'zod/mini';

/** Forms of text that several parts of the configuration ask for. The message says what was expected. */
export const text = z.string().check(z.minLength(1, 'some text'));
export const email = z.email('an e-mail address');
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'a web address, such as https://shop.example',
});
export const domain = z
  .string()
  .check(
    z.regex(
      /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
      'a domain name in lower case, such as reply.shop.example',
    ),
  );
