import { join } from 'node:path';
import { checkLanguages } from '../../shared/mail/compose/languages.ts';
import { ConfigurationError, parseShop } from '../../shared/shop.ts';
import config from '../../shop.config.ts';
import { aftercare } from './aftercare.ts';
import { bundleFunctions } from './bundle.ts';
import { root } from './bundling.ts';

// What the CDK command runs: see cdk.json.
const bundles = join(root, 'cdk.out/bundles');
try {
  checkLanguages();
  const shop = parseShop(config);
  await bundleFunctions(bundles);
  aftercare(shop, { bundles }).app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
