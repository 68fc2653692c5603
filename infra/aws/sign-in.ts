import { Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolUser,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Shop } from '../../shared/shop.ts';

interface SignInProps {
  shop: Shop;
  /** First part of the page's address, its own in the whole region: `-c signInDomain=…`. */
  domain: string;
  publicUrl: string;
}

/**
 * Where staff sign in with a password and a code: Cognito's managed login. Everyone of the configuration gets an account and
 * an invitation by mail; nobody can make one. The desk believes the confirmed address and looks it up among the staff.
 */
export class SignIn extends Construct {
  /** For the functions: `OidcSettings` of shared/desk/oidc.ts, as JSON. */
  readonly settings: string;

  constructor(scope: Construct, id: string, { shop, domain, publicUrl }: SignInProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
    });
    Validations.of(pool).acknowledge(
      { id: 'AwsSolutions-COG3', reason: plusPlan },
      { id: 'AwsSolutions-COG8', reason: plusPlan },
    );
    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: domain },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = pool.addClient('Desk', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${publicUrl}/desk/callback`],
        logoutUrls: [`${publicUrl}/desk`],
      },
    });
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    for (const { id: person, email } of shop.staff) {
      new CfnUserPoolUser(this, `Person-${person}`, {
        userPoolId: pool.userPoolId,
        username: email,
        userAttributes: [
          { name: 'email', value: email },
          { name: 'email_verified', value: 'true' },
        ],
        desiredDeliveryMediums: ['EMAIL'],
      });
    }
    this.settings = Stack.of(this).toJsonString({
      issuer: pool.userPoolProviderUrl,
      clientId: client.userPoolClientId,
    });
  }
}

const plusPlan =
  'Threat protection costs a plan five times as dear a person; a handful of people of the shop sign in, each with a second factor.';
