/** What the main roles are for, in our own words, after the guide that `index.ts` names. */
export const descriptions: ReadonlyMap<string, string> = /* #__PURE__ */ new Map([
  [
    'Account Manager',
    'Looks after access and security: users and teams, two-factor authentication, passwords and ' +
      'API keys.',
  ],
  [
    'Analyze Manager',
    'Works with reports and message data: watches delivery, schedules reports, looks into failures ' +
      'and moves data to other systems.',
  ],
  ['Communication Manager', 'Builds flows and sends campaigns to chosen audiences.'],
  ['Finance Data Manager', 'Follows the costs of communication, watches the balance and pays.'],
  [
    'Integrations Manager',
    'Connects other services and sets up channels: mobile apps, numbers for voice and SMS, email ' +
      'domains and products of the marketplace.',
  ],
  [
    'People Manager',
    'Keeps customer profiles: uploads and edits them, and takes care of segments, tags, custom ' +
      'fields and stop lists.',
  ],
]);
