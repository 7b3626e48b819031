import { suggest } from '@scopewise/core';
import type { ClientMetadata } from '@scopewise/react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { zoomCatalog } from './least-privilege.js';

/** What the app of the walk calls, and how its developer looks for it. */
const words = new Map([
  ['phone.accountCallLogs', 'account call log'],
  ['phone.accountCallHistory', 'account call h'],
  ['phone.phoneSetting', 'account sett'],
  ['phone.listPhoneUsers', 'GET /phone/users'],
  ['user.users', 'GET /users'],
  ['user.user', 'GET /users/{userId}'],
  ['meeting.meetings', 'GET /users/{userId}/meetings'],
  ['meeting.meetingCreate', 'create meet'],
]);

/** The endpoints of the walk. */
export const eightCalls: readonly string[] = [...words.keys()];

/** The least that they take of a server, which has the wider levels. */
export const leastOfEight = least();

/** What is typed to find an endpoint; braces are keys of their own to whoever types for us. */
export function wordsFor(id: string): string {
  return (words.get(id) ?? id).replaceAll(/[{[]/g, '$&$&');
}

/** The row of an endpoint, once a search has found it; whoever looks for it scrolls. */
export function foundRow(root: HTMLElement, id: string): Promise<HTMLElement> {
  const look = (): HTMLElement => {
    const row = partsIn(root, 'row').find((each) => isRowOf(each, id));
    if (row) return row;
    const list = part(root, 'list');
    const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
    list.scrollTo({ top: isAtEnd ? 0 : list.scrollTop + list.clientHeight / 2 });
    throw new Error(`${id} was not found.`);
  };
  // The first search waits for its index.
  return waitFor(look, { timeout: 8_000 });
}

/** Goes down the list to the row of an endpoint. */
export async function arrowTo(id: string): Promise<void> {
  const isThere = (): boolean =>
    document.activeElement !== null && isRowOf(document.activeElement, id);
  for (let presses = 0; !isThere(); presses++) {
    if (presses > 80) throw new Error('The arrow key does not lead there.');
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await userEvent.keyboard('{ArrowDown}');
  }
}

/** By its path too, for other products list users as well. */
function isRowOf(row: Element, id: string): boolean {
  const endpoint = zoomCatalog.endpoint(id);
  return (
    row.querySelector('.sw-title')?.textContent === endpoint?.title &&
    row.querySelector('.sw-path')?.textContent === endpoint?.calls[0]?.path
  );
}

/** The only element of a part. */
export function part(root: HTMLElement, name: string): HTMLElement {
  const [element] = partsIn(root, name);
  if (!element) throw new Error(`There is no part ${name}.`);
  return element;
}

function partsIn(root: HTMLElement, name: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`.sw-${name}`)];
}

/** Presses Tab until an element has the focus, as a person does who sees the focus. */
export async function tabTo(element: () => HTMLElement): Promise<void> {
  // Whoever presses keys for us tries what a closed `details` hides, where no browser stops.
  const hidden = document.createElement('style');
  hidden.textContent = 'details:not([open]) > :not(summary) { display: none }';
  document.head.append(hidden);
  for (let presses = 0; document.activeElement !== element(); presses++) {
    if (presses > 80) throw new Error('Tab does not lead there.');
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await userEvent.tab();
  }
  hidden.remove();
}

/** Goes to the button of a part, and presses it. */
export async function pressButton(root: HTMLElement, name: string): Promise<void> {
  await tabTo(() => part(root, name));
  await userEvent.keyboard('{Enter}');
}

/** Whether exactly the least was registered, and is shown. */
export async function expectLeast(
  root: HTMLElement,
  onRegister: unknown,
  name: string,
): Promise<void> {
  const metadata: ClientMetadata = {
    client_name: name,
    grant_types: ['client_credentials'],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
    scope: leastOfEight.scope,
  };
  await expect(onRegister).toHaveBeenCalledTimes(1);
  await expect(onRegister).toHaveBeenCalledWith(metadata, expect.anything());
  await expect(part(root, 'metadata')).toHaveValue(JSON.stringify(metadata, null, 2));
}

function least(): { readonly scope: string; readonly count: number } {
  const answer = suggest(zoomCatalog, { need: eightCalls, levels: ['admin', 'master'] });
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return { scope: answer.scope, count: answer.scopes.length };
}
