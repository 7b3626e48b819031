/** A product of the source, as the catalog names it. */
export interface ProductNames {
  /** The heading in the source. */
  readonly title: string;
  /** The first part of the product's endpoint ids, and the name of its module. */
  readonly slug: string;
  /** The API in the product's documentation links. */
  readonly api: string;
  /** The same API's name among the operations; none where no operation of it is known. */
  readonly operations?: string;
}

/**
 * Every product of the source, in its order. The tables and the operations name the same API
 * differently; the pairs were found by comparing the operation ids and the scopes of both, and the
 * join compares them again.
 */
export const products: readonly ProductNames[] = [
  { title: 'Conference Room Connector (CRC)', slug: 'crc', api: 'crc', operations: 'crc' },
  {
    title: 'Contact Center',
    slug: 'contact-center',
    api: 'contact-center',
    operations: 'contact-center',
  },
  { title: 'Docs', slug: 'docs', api: 'Docs', operations: 'zoom-docs' },
  { title: 'Marketplace', slug: 'marketplace', api: 'marketplace', operations: 'marketplace' },
  { title: 'QSS', slug: 'qss', api: 'qss', operations: 'qss' },
  { title: 'SCIM', slug: 'scim', api: 'scim-api', operations: 'scim2' },
  { title: 'Tasks', slug: 'tasks', api: 'Tasks', operations: 'tasks' },
  { title: 'Team Chat', slug: 'team-chat', api: 'chat', operations: 'team-chat' },
  { title: 'Whiteboard', slug: 'whiteboard', api: 'Whiteboard', operations: 'whiteboard' },
  { title: 'Zoom Account', slug: 'account', api: 'account', operations: 'accounts' },
  { title: 'Zoom Auto Dialer', slug: 'auto-dialer', api: 'auto-dialer', operations: 'auto-dialer' },
  { title: 'Zoom Billing', slug: 'billing', api: 'billing', operations: 'billing' },
  { title: 'Zoom Calendar', slug: 'calendar', api: 'zoom-calendar', operations: 'calendar' },
  { title: 'Zoom Clips', slug: 'clips', api: 'clips', operations: 'clips' },
  { title: 'Zoom Commerce', slug: 'commerce', api: 'commerce', operations: 'commerce' },
  { title: 'Zoom Events', slug: 'events', api: 'event', operations: 'events' },
  { title: 'Zoom Mail', slug: 'mail', api: 'zoom-mail', operations: 'mail' },
  { title: 'Zoom Meeting', slug: 'meeting', api: 'zoom-api', operations: 'meetings' },
  { title: 'Zoom Phone', slug: 'phone', api: 'phone', operations: 'phone' },
  { title: 'Zoom Revenue Accelerator', slug: 'revenue-accelerator', api: 'iq', operations: 'iq' },
  { title: 'Zoom Rooms', slug: 'rooms', api: 'zoom-rooms', operations: 'rooms' },
  // The links of Scheduler name the phone API; its operations are Scheduler's own.
  { title: 'Zoom Scheduler', slug: 'scheduler', api: 'phone', operations: 'scheduler' },
  { title: 'Zoom User', slug: 'user', api: 'user', operations: 'users' },
  {
    title: 'Zoom Video Management',
    slug: 'video-management',
    api: 'https:/developers.zoom.us/docs/api',
  },
  {
    title: 'Zoom Virtual Agent',
    slug: 'virtual-agent',
    api: 'virtual-agent',
    operations: 'virtual-agent',
  },
];
