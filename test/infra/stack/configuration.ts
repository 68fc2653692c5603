import { Queue } from 'aws-cdk-lib/aws-sqs';
import { expect, test } from 'vitest';
import config from '../../../shop.config.ts';
import { build, synthesise } from '../synth.ts';

test.each([
  ['country', { ...config, country: 'Estonia' }, /country: expected an ISO 3166-1 country code.+, came "Estonia"/],
  [
    'mail.from',
    { ...config, mail: { ...config.mail, from: 'hello' } },
    /mail\.from: expected an e-mail address, came "hello"/,
  ],
  ['a field that is none', { ...config, colour: 'red' }, /expected no field called colour/],
])('a mistake in the shop stops the synth and is named: %s', (_, shop, message) => {
  expect(() => build({}, shop)).toThrow(message);
});

test.each([
  ['region', { region: 'Frankfurt' }, /region: expected a region such as eu-north-1, came "Frankfurt"/],
  [
    'a region that only sends',
    { region: 'eu-central-2' },
    /region: expected one in which SES receives mail.+came "eu-central-2"/,
  ],
  ['publicUrl', { publicUrl: 'http://care.shop.example' }, /publicUrl: expected an https address.+, came "http:/],
  ['a path in publicUrl', { publicUrl: 'https://shop.example/care' }, /publicUrl: expected an address without a path/],
  ['activateReceiving', { activateReceiving: 'maybe' }, /activateReceiving: expected true or false, came "maybe"/],
  ['signInDomain', { signInDomain: 'Desk!' }, /signInDomain: expected a part of an address.+, came "Desk!"/],
  ['alarmEmails', { alarmEmails: 'liis' }, /alarmEmails: expected addresses a@b,c@d, came "liis"/],
])('a mistake in the options stops the synth and is named: %s', (_, context, message) => {
  expect(() => build(context)).toThrow(message);
});

test('staff sign in by Cognito where an address for it is given, with a second factor, and nobody makes an account', () => {
  expect(synthesise().all('AWS::Cognito::UserPool')).toEqual([]);
  const { all, only } = synthesise({ signInDomain: 'juniper-desk', publicUrl: 'https://care.shop.example/' });

  expect(only('AWS::Cognito::UserPool')).toMatchObject({
    Properties: { MfaConfiguration: 'ON', AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
  });
  expect(only('AWS::Cognito::UserPoolClient')).toMatchObject({
    Properties: {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      CallbackURLs: ['https://care.shop.example/desk/callback'],
    },
  });
  const people = all<{ Username: string }>('AWS::Cognito::UserPoolUser').map(({ Properties }) => Properties.Username);
  expect(people.sort()).toEqual(config.staff.map(({ email }) => email).sort());
  for (const { Properties } of all<{ Environment: { Variables: { OIDC: unknown } } }>('AWS::Lambda::Function'))
    expect(JSON.stringify(Properties.Environment.Variables.OIDC)).toMatch(/issuer.*clientId/);
});

test('replies and bounces cannot share a domain', () => {
  const shop = { ...config, mail: { ...config.mail, replyDomain: 'bounces.shop.example' } };

  expect(() => build({}, shop)).toThrow(/mail\.replyDomain: expected another domain/);
});

test('an address of your own takes the place of the API’s in links and webhooks', () => {
  const { all, outputs } = synthesise({ publicUrl: 'https://care.shop.example/' });

  expect(outputs.WebhookStripe?.Value).toBe('https://care.shop.example/orders/stripe');
  for (const { Properties } of all('AWS::Lambda::Function')) {
    expect(Properties).toMatchObject({ Environment: { Variables: { PUBLIC_URL: 'https://care.shop.example' } } });
  }
});

test('what AWS Solutions finds and nobody acknowledged stops the synth', () => {
  const { app, stack } = build();
  new Queue(stack, 'Careless');

  expect(() => app.synth()).toThrow(/AwsSolutions-SQS3/);
});
