import { zoom } from '@scopewise/catalogs/zoom';
import { loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';

/** Whatever the toolbar says: these stories are about endpoints of Zoom. */
export const zoomCatalog: Catalog = load();

/** What a dashboard of call quality calls. */
export const dashboard = [
  'phone.accountCallLogs',
  'phone.accountCallHistory',
  'phone.phoneSetting',
  'user.users',
  'user.user',
];

/** Exactly what it needs. */
export const least = [
  'phone:read:list_call_logs:admin',
  'phone:read:settings:admin',
  'user:read:list_users:admin',
  'user:read:user',
];

/** What its developer asked for: one scope is too wide, and two are needed by nothing. */
export const tooMuch = [
  'phone:read:list_call_logs:admin',
  'phone:read:settings:admin',
  'user:read:list_users:master',
  'user:read:user',
  'phone:delete:call_log:admin',
  'user:update:settings:admin',
];

function load(): Catalog {
  const result = loadCatalog(zoom);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.catalog;
}
