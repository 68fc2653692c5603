import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { AwsError } from './wire.ts';

const mostRecipients = 50;
const largestMail = 40 * 1024 * 1024;

/** Refuses what SES refuses. https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
export function checkMail(mail: SendEmailCommandInput, configurationSet: string): void {
  checkAddresses(mail);
  if (mail.ConfigurationSetName !== undefined && mail.ConfigurationSetName !== configurationSet) {
    throw new AwsError(404, 'NotFoundException', `Configuration set <${mail.ConfigurationSetName}> does not exist.`);
  }
  for (const { Name, Value } of mail.EmailTags ?? []) {
    if (!(isTag(Name) || feedbackTags.has(Name ?? '')) || !isTag(Value)) throw bad(`Invalid tag: ${Name}=${Value}.`);
  }
  const simple = mail.Content?.Simple;
  if (!simple) throw bad('One machine sends Simple content only.');
  const { Subject, Body, Headers = [] } = simple;
  if (!Subject?.Data) throw bad('Missing required field Subject.');
  if (!Body?.Text?.Data && !Body?.Html?.Data) throw bad('Missing required field Body.');
  checkHeaders(Headers);
  const size = [Subject.Data, Body.Text?.Data, Body.Html?.Data].reduce(
    (sum, data = '') => sum + Buffer.byteLength(data),
    0,
  );
  if (size > largestMail) throw bad(`Message length is more than ${largestMail} bytes long.`);
}

export const recipientsOf = ({ Destination }: SendEmailCommandInput): string[] =>
  [Destination?.ToAddresses, Destination?.CcAddresses, Destination?.BccAddresses].flatMap((list) => list ?? []);

function checkAddresses(mail: SendEmailCommandInput): void {
  const recipients = recipientsOf(mail);
  if (recipients.length === 0) throw bad('Missing final recipients.');
  if (recipients.length > mostRecipients) throw bad(`Recipient count exceeds ${mostRecipients}.`);
  for (const address of [mail.FromEmailAddress ?? '', ...recipients, ...(mail.ReplyToAddresses ?? [])]) {
    checkAddress(address);
  }
}

/** Names may be encoded words; the local part must be ASCII, for SES knows no SMTPUTF8. */
function checkAddress(address: string): void {
  if (/[\r\n]/.test(address)) throw bad('Domain contains control or whitespace.');
  if (/[^\x20-\x7e]/.test(address)) throw bad('Local address contains control or whitespace, or is not ASCII.');
  const bare = /<([^<>]*)>\s*$/.exec(address)?.[1] ?? address;
  if (!/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(bare)) throw bad("Missing final '@domain'.");
}

/** Tags of SES's own, which fill the Feedback-ID. */
const feedbackTags = new Set(['ses:feedback-id-a', 'ses:feedback-id-b']);

const isTag = (text = '') => /^[A-Za-z0-9_-]{1,256}$/.test(text);

function checkHeaders(headers: readonly { Name?: string | undefined; Value?: string | undefined }[]): void {
  const seen = new Set<string>();
  for (const { Name: name = '', Value: value = '' } of headers) {
    if (!/^[!-9;-~]{1,126}$/.test(name)) throw bad(`Invalid header name: ${JSON.stringify(name)}.`);
    if (!/^[ -~]{1,995}$/.test(value)) throw bad(`Invalid value of header ${name}.`);
    const lower = name.toLowerCase();
    if (composed.has(lower)) throw bad(`Header ${name} comes from the other fields of the request.`);
    if (once.has(lower) && seen.has(lower)) throw bad(`Duplicate header '${name}'.`);
    seen.add(lower);
  }
}

/** Written by SES from the other fields. */
const composed = new Set(
  'bcc cc content-disposition content-transfer-encoding content-type date from message-id mime-version reply-to return-path subject to'.split(
    ' ',
  ),
);
/** https://docs.aws.amazon.com/ses/latest/dg/header-fields.html: of those that may stand once, the ones in use here. */
const once = new Set('auto-submitted in-reply-to list-id list-unsubscribe list-unsubscribe-post references'.split(' '));

const bad = (message: string) => new AwsError(400, 'BadRequestException', message);
