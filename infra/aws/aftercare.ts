import { App, type AppProps } from 'aws-cdk-lib';
import { parseShop } from '../../shared/shop.ts';
import { checkAgainstAwsSolutions } from './nag.ts';
import { parseOptions } from './options.ts';
import { AftercareStack } from './stack.ts';

interface AftercareProps extends AppProps {
  /** Folder with the functions' bundles: see bundle.ts. */
  bundles: string;
}

/** Builds the app for a shop. Throws `ConfigurationError` where the shop or an option of the deployment is not right. */
export function aftercare(config: unknown, { bundles, ...props }: AftercareProps): { app: App; stack: AftercareStack } {
  const shop = parseShop(config);
  const app = new App(props);
  const options = parseOptions(app.node);
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION } = process.env;
  const region = options.region ?? CDK_DEFAULT_REGION;
  const env = { ...(account && { account }), ...(region && { region }) };
  const stack = new AftercareStack(app, 'Aftercare', { shop, options, bundles, env });
  checkAgainstAwsSolutions(app);
  return { app, stack };
}
