// One file for vitest, so that the CDK is loaded and the stack built once; one file a subject for the reader.
import './stack/alarms.ts';
import './stack/configuration.ts';
import './stack/mail.ts';
import './stack/permissions.ts';
import './stack/resources.ts';
