import type { Node } from 'constructs';
import * as z from 'zod/mini';
import { ConfigurationError } from '../../shared/shop.ts';

const flag = z.union([z.boolean(), z.stringbool()], 'true or false');
const httpsOrigin = z
  .url({ protocol: /^https$/, error: 'an https address such as https://care.shop.example' })
  .check(z.refine((url) => new URL(url).pathname === '/', 'an address without a path'));

/** What differs between deployments and is no matter of the shop: `cdk deploy -c <name>=<value>`, or `context` of cdk.json. */
const Options = z.object({
  /** Where the stack goes. Without it, the region of the AWS profile. */
  region: z.optional(z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as eu-north-1'))),
  /** An address of your own that leads to the API. Without it, the address that AWS gave the API. */
  publicUrl: z.optional(httpsOrigin),
  /** Makes the receipt rule set the active one of the account and region, in place of any other: see activation.ts. */
  activateReceiving: z._default(flag, false),
  /** Staff sign in by Cognito, too, at a page whose address begins so; it must be nobody else's in the region. */
  signInDomain: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(?!.*(?:aws|amazon|cognito))[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/,
          'a part of an address such as juniper-desk',
        ),
      ),
  ),
  /** Who hears the alarms, separated by commas. Without it, the managers of the shop. */
  alarmEmails: z.optional(z.string().check(z.regex(/^[^\s,@]+@[^\s,@]+(,[^\s,@]+@[^\s,@]+)*$/, 'addresses a@b,c@d'))),
});
export type Options = z.infer<typeof Options>;

/** Reads and checks the options. Throws `ConfigurationError`, naming the option, what was expected, and what came. */
export function parseOptions(node: Node): Options {
  const given = Object.fromEntries(Object.keys(Options.shape).map((name) => [name, node.tryGetContext(name)]));
  const result = z.safeParse(Options, given);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    ({ path: [name], message }) =>
      `  ${String(name)}: expected ${message}, came ${JSON.stringify(given[String(name)])}`,
  );
  throw new ConfigurationError(`The options of the deployment are not right:\n${mistakes.join('\n')}`);
}
