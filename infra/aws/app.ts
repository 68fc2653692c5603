import { ConfigurationError } from '../../shared/shop.ts';
import config from '../../shop.config.ts';
import { aftercare } from './aftercare.ts';

// What the CDK command runs: see cdk.json.
try {
  aftercare(config).app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
