import { describe, expect, test } from 'vitest';
import { products } from './data/products.js';
import { zoom } from './index.js';
import { zoomPhone } from './phone.js';

const calls = zoom.endpoints.flatMap((endpoint) =>
  endpoint.calls.map((call) => ({ ...call, endpoint })),
);
const scopeOf = (text: string) => zoom.scopes.find(({ scope }) => scope === text);
const endpointOf = (id: string) => zoom.endpoints.find((endpoint) => endpoint.id === id);

describe('the figures of the source', () => {
  test('2,274 rows: 2,273 calls, and one that is page navigation', () => {
    const links = calls.map(({ docs }) => docs);
    expect(links).toHaveLength(2273);
    expect(new Set(links).size).toBe(2273);
    // The row “Next OAuth error messages” lists a scope that no other row has.
    expect(products.flatMap(({ unused = [] }) => unused)).toEqual([
      'zoom_auto_dialer:update:prospects:admin',
    ]);
  });

  test('25 products and 221 groups, one of each without an operation', () => {
    expect(products).toHaveLength(25);
    expect(new Set(zoom.endpoints.map(({ product }) => product)).size).toBe(24);
    expect(new Set(zoom.endpoints.map(({ product, group }) => `${product}|${group}`)).size).toBe(
      220,
    );
    expect(products.filter(({ table }) => table === '').map(({ title }) => title)).toEqual([
      'Zoom Auto Dialer',
    ]);
  });

  test('1,604 endpoints after joining the calls of accounts and master accounts', () => {
    const kinds = zoom.endpoints.map((endpoint) =>
      endpoint.calls.map(({ account }) => account).join('+'),
    );
    expect(kinds).toHaveLength(1604);
    expect(new Set(zoom.endpoints.map(({ id }) => id)).size).toBe(1604);
    expect(kinds.filter((kind) => kind === 'account')).toHaveLength(897);
    expect(kinds.filter((kind) => kind === 'account+master')).toHaveLength(669);
    expect(kinds.filter((kind) => kind === 'master')).toHaveLength(38);
  });

  test('2,501 scopes: every one an endpoint names, and the one of the navigation row', () => {
    const needed = new Set(zoom.endpoints.flatMap(({ requires = [] }) => requires.flat()));
    const listed = new Set(zoom.scopes.map(({ scope }) => scope));
    expect(zoom.scopes).toHaveLength(2501);
    expect(listed.size).toBe(2501);
    expect(needed.size).toBe(2500);
    expect([...needed].every((scope) => listed.has(scope))).toBe(true);
  });

  test('1,911 calls with a method and a path', () => {
    expect(calls.filter(({ method, path }) => method && path)).toHaveLength(1911);
    expect(calls.filter(({ method, path }) => !method !== !path)).toEqual([]);
  });

  test('1,712 scopes with classic names, sorted and unique', () => {
    const lists = zoom.scopes.flatMap(({ aliases }) => (aliases ? [aliases] : []));
    expect(lists).toHaveLength(1712);
    for (const list of lists) expect(list).toEqual([...new Set(list)].toSorted());
  });
});

describe('calls', () => {
  test('no two endpoints share a method and a path', () => {
    const endpoints = new Map<string, Set<string>>();
    for (const { method, path, endpoint } of calls) {
      if (!method || !path) continue;
      const key = `${method} ${path}`;
      endpoints.set(key, (endpoints.get(key) ?? new Set()).add(endpoint.id));
    }
    const shared = [...endpoints].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([key, ids]) => [key, ...ids])).toEqual([]);
  });

  test('the same id in two APIs is two endpoints, and no path is taken from the other', () => {
    expect(endpointOf('account.createRole')?.calls.map(({ path }) => path)).toEqual([
      '/roles',
      '/accounts/{accountId}/roles',
    ]);
    expect(endpointOf('contact-center.createRole')?.calls).toEqual([
      {
        docs: '/docs/api/rest/reference/contact-center/methods/#operation/createRole',
        account: 'account',
      },
    ]);
    expect(endpointOf('events.UpdateVideoChannel')?.calls[0]?.path).toBe(
      '/zoom_events/hubs/{hubId}/vod_channels/{channelId}',
    );
    expect(endpointOf('video-management.UpdateVideoChannel')?.calls[0]?.path).toBeUndefined();
  });
});

// Read by hand in the source, row by row.
describe('endpoints', () => {
  test('a user, an admin and a master scope; the path of the master call follows the rule', () => {
    expect(endpointOf('meeting.meetingCreate')).toEqual({
      id: 'meeting.meetingCreate',
      title: 'Create a meeting',
      product: 'Zoom Meeting',
      group: 'Meetings',
      requires: [
        ['meeting:write:meeting'],
        ['meeting:write:meeting:admin'],
        ['meeting:write:meeting:master'],
      ],
      calls: [
        {
          method: 'POST',
          path: '/users/{userId}/meetings',
          docs: '/docs/api/rest/reference/zoom-api/methods/#operation/meetingCreate',
          account: 'account',
        },
        {
          method: 'POST',
          path: '/accounts/{accountId}/users/{userId}/meetings',
          docs: '/docs/api/rest/reference/zoom-api/ma/#operation/meetingCreate',
          account: 'master',
          level: 'master',
        },
      ],
    });
    expect(scopeOf('meeting:write:meeting')?.aliases).toEqual(['meeting:write']);
    expect(scopeOf('meeting:write:meeting:admin')?.aliases).toEqual(['meeting:write:admin']);
    expect(scopeOf('meeting:write:meeting:master')?.aliases).toBeUndefined();
  });

  test('classic names of two families', () => {
    expect(endpointOf('phone.accountCallHistory')?.requires).toEqual([
      ['phone:read:list_call_logs:admin'],
      ['phone:read:list_call_logs:master'],
    ]);
    expect(scopeOf('phone:read:list_call_logs:admin')?.aliases).toEqual(
      expect.arrayContaining(['phone:read:admin', 'phone_call_log:read:admin']),
    );
  });

  test('both calls at one path', () => {
    expect(
      endpointOf('account.accountSettings')?.calls.map(({ path, level }) => [path, level]),
    ).toEqual([
      ['/accounts/{accountId}/settings', undefined],
      ['/accounts/{accountId}/settings', 'master'],
    ]);
  });

  test('the path of an account’s call that only the master’s describes', () => {
    expect(endpointOf('contact-center.listVoiceCall')?.calls.map(({ path }) => path)).toEqual([
      '/contact_center/voice_calls',
      '/accounts/{accountId}/contact_center/voice_calls',
    ]);
  });

  test('an admin scope for a master call', () => {
    const endpoint = endpointOf('rooms.getWebzrcUrl');
    expect(endpoint?.requires).toEqual([['zoom_rooms:read:virtual_controller:admin']]);
    expect(endpoint?.calls.map(({ account, level }) => [account, level])).toEqual([
      ['account', undefined],
      ['master', undefined],
    ]);
    expect(scopeOf('zoom_rooms:read:virtual_controller:admin')?.aliases).toEqual([
      'room:master',
      'room:read:admin',
    ]);
  });

  test('master accounts only, two levels, no path known', () => {
    expect(endpointOf('meeting.ListSIPTrunks')).toMatchObject({
      requires: [
        ['sip_connected_audio:read:trunks:admin'],
        ['sip_connected_audio:read:trunks:master'],
      ],
      calls: [
        {
          docs: '/docs/api/rest/reference/zoom-api/ma/#operation/ListSIPTrunks',
          account: 'master',
        },
      ],
    });
  });

  test('a read scope under a title that posts', () => {
    expect(endpointOf('phone.postSmsMessage')).toMatchObject({
      title: 'Post SMS message',
      requires: [['phone:read:sms_message'], ['phone:read:sms_message:admin']],
    });
  });

  test('ids with other characters than letters', () => {
    expect(endpointOf('rooms.GetWorkspaceCalendarFree/BusyEvent')?.calls[0]?.docs).toBe(
      '/docs/api/rest/reference/zoom-rooms/methods/#operation/GetWorkspaceCalendarFree/BusyEvent',
    );
    expect(endpointOf("phone.Getuser'sfaxlogs")?.title).toBe("Get extension's fax logs");
    expect(endpointOf('commerce.downloadFile.')).toBeDefined();
  });

  test('links of an API that is spelt as an address', () => {
    expect(endpointOf('video-management.createChannel')?.calls[0]?.docs).toBe(
      '/docs/api/rest/reference/https:/developers.zoom.us/docs/api/methods/#operation/createChannel',
    );
  });
});

describe('oddities of the source', () => {
  test('a space, a misspelt action, two segments and `patch` survive', () => {
    expect(endpointOf('contact-center.assignQueueDispositions')?.requires).toEqual([
      ['contact_center:write:queue disposition:admin'],
    ]);
    expect(endpointOf('contact-center.UpdateARegion')?.requires).toEqual([
      ['contact_center:udpate:region:admin'],
    ]);
    expect(endpointOf('scim.userSCIM2Delete')).toMatchObject({
      requires: [['scim2:admin']],
      calls: [{ method: 'DELETE', path: '/scim2/Users/{userId}' }],
    });
    expect(scopeOf('scim2:admin')).toEqual({
      scope: 'scim2:admin',
      product: 'scim2',
      level: 'admin',
      aliases: ['scim2'],
    });
    expect(zoom.scopes.filter(({ scope }) => scope.includes(':patch:'))).toHaveLength(3);
  });

  test('the action that is misspelt is no action of the catalog', () => {
    expect(zoom.actions.map(({ id }) => id)).not.toContain('udpate');
  });
});

describe('one product', () => {
  test('has the endpoints and scopes that the whole catalog has for it', () => {
    const scopes = new Set(zoomPhone.scopes.map(({ scope }) => scope));
    expect(zoomPhone.id).toBe('zoom-phone');
    expect(zoomPhone.endpoints).toEqual(
      zoom.endpoints.filter(({ product }) => product === 'Zoom Phone'),
    );
    expect(zoomPhone.scopes).toEqual(zoom.scopes.filter(({ scope }) => scopes.has(scope)));
  });
});
