/** A plain mail as a customer's program would send it. */
export const mime = (mail: {
  from: string;
  to: string;
  subject: string;
  text: string;
  date: string;
  headers?: Record<string, string>;
  /** A small picture is attached. */
  picture?: boolean;
}): Buffer =>
  Buffer.from(
    [
      `From: ${mail.from}`,
      `To: ${mail.to}`,
      `Subject: ${mail.subject}`,
      `Date: ${new Date(mail.date).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${mail.date.replaceAll(/\D/g, '')}.${mail.from}>`,
      ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
      'MIME-Version: 1.0',
      ...(mail.picture ? withPicture(mail.text) : plain(mail.text)),
      '',
    ].join('\r\n'),
  );

const plain = (text: string): string[] => [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  text,
];

const withPicture = (text: string): string[] => [
  'Content-Type: multipart/mixed; boundary=parts',
  '',
  '--parts',
  ...plain(text),
  '--parts',
  'Content-Type: image/png; name="broken.png"',
  'Content-Disposition: attachment; filename="broken.png"',
  'Content-Transfer-Encoding: base64',
  '',
  onePixel,
  '--parts--',
];

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
