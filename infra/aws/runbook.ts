/** Headings of the README under which it says what to do: Description, Investigation, Resolution. */
export const runbook = {
  deadLetters: 'Dead letters',
  overdue: 'Overdue promises',
  sweepStopped: 'Sweep stopped',
  errors: 'Function errors',
  throttles: 'Throttles',
  apiFailing: 'API failing',
  oldMessages: 'Old messages',
  quarantine: 'Quarantine',
  eraseEveryone: 'Erase everyone',
  reconcileFailed: 'Reconciliation fails',
  channelFailing: 'Channel fails',
  reputation: 'Bounces and complaints',
  pausedByUs: 'Mail to customers paused',
  sendingPaused: 'Sending paused',
  mailRejected: 'Mail rejected',
  infected: 'Infected mail',
} as const;
