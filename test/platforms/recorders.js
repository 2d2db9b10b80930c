import { createRequire } from 'node:module';
import { asOneScript } from '../support/as-one-script.js';
import { fileOf } from './site.js';

const { resolve } = createRequire(import.meta.url);

const rrweb = fileOf('rrweb/dist/rrweb.umd.min.cjs');
const rrweb1 = fileOf('rrweb-1/dist/rrweb-all.min.js');
const posthogRecorder = fileOf('posthog-js/dist/posthog-recorder.js');
const posthog = await asOneScript(resolve('posthog-js'), 'PostHog');
const sentry = await asOneScript(resolve('@sentry/browser'), 'Sentry');
const datadog = await asOneScript(resolve('@datadog/browser-rum'), 'Datadog');

const recordWith = (record, options) =>
  `${record}({ emit: (event) => learn(event), ...${options} });`;

const replayWith = (options) => `Sentry.init({
  dsn: 'https://key@example.invalid/1',
  replaysSessionSampleRate: 1,
  integrations: [Sentry.replayIntegration({ useCompression: false, minReplayDuration: 0,
    ...${options} })],
  transport: () => ({
    send: (envelope) => { learn(envelope); return Promise.resolve({ statusCode: 200 }); },
    flush: () => Promise.resolve(true),
  }),
});
window.flushed = () => Sentry.getReplay().flush();`;

/** It compresses what it recorded in a worker: what that is told is all that it could send. */
const replayOfDatadogWith = (options) => `
const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function (message, ...others) {
  learn(message);
  return postMessage.call(this, message, ...others);
};
Datadog.datadogRum.init({
  applicationId: 'application',
  clientToken: 'token',
  proxy: location.origin + '/intake',
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  trackUserInteractions: true,
  beforeSend: (event) => { learn(event); return true; },
  ...${options}
});`;

/** Recorders and analytics as they are published: what each loads, and how a page begins it. `hears` is what it learns of an entry of the page itself. */
export const recorders = [
  { name: 'rrweb 2', script: rrweb, begin: recordWith('rrweb.record', '{}'), hears: /77001/ },
  {
    name: 'rrweb 2, masked',
    script: rrweb,
    begin: recordWith('rrweb.record', '{ maskAllInputs: true }'),
    hears: /\*{5}/,
  },
  { name: 'rrweb 1', script: rrweb1, begin: recordWith('rrweb.record', '{}'), hears: /77001/ },
  {
    name: 'rrweb 1, masked',
    script: rrweb1,
    begin: recordWith('rrweb.record', '{ maskAllInputs: true }'),
    hears: /\*{5}/,
  },
  {
    name: 'the recorder of PostHog',
    script: posthogRecorder,
    begin: recordWith('__PosthogExtensions__.rrweb.record', "{ blockClass: 'ph-no-capture' }"),
    hears: /77001/,
  },
  {
    name: 'the recorder of PostHog, masked',
    script: posthogRecorder,
    begin: recordWith(
      '__PosthogExtensions__.rrweb.record',
      "{ blockClass: 'ph-no-capture', maskAllInputs: true }",
    ),
    hears: /\*{5}/,
  },
  {
    name: 'the autocapture of PostHog',
    script: posthog,
    hears: /"\$autocapture"/,
    begin: `(PostHog.default ?? PostHog.posthog).init('key', {
      api_host: location.origin,
      autocapture: { capture_copied_text: true },
      advanced_disable_flags: true,
      // It hears nothing where it takes a browser for a robot.
      opt_out_useragent_filter: true,
      disable_session_recording: true,
      before_send: (event) => { learn(event); return null; },
    });`,
  },
  { name: 'the replay of Sentry', script: sentry, begin: replayWith('{}'), hears: /\*{5}/ },
  {
    name: 'the replay of Sentry, unmasked',
    script: sentry,
    begin: replayWith('{ maskAllText: false, maskAllInputs: false }'),
    hears: /77001/,
  },
  {
    name: 'the replay of Datadog',
    script: datadog,
    begin: replayOfDatadogWith('{}'),
    hears: /\*{3}/,
  },
  {
    name: 'the replay of Datadog, unmasked',
    script: datadog,
    begin: replayOfDatadogWith("{ defaultPrivacyLevel: 'allow' }"),
    hears: /77001/,
  },
];
