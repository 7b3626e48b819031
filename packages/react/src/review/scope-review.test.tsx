import { loadCatalog } from '@scopewise/core';
import { zoom } from '@scopewise/catalogs/zoom';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { recordings } from '../suggestion/fixtures/small-catalogs.js';
import { ScopeReview } from './scope-review.js';
import type { ScopeReviewProps } from './scope-review.js';

const catalog = load();

const listUsers = 'user:read:list_users:admin';
const listUsersWider = 'user:read:list_users:master';
const deleteLog = 'phone:delete:call_log:admin';
const settings = 'phone:read:settings:admin';

function load(): ScopeReviewProps['catalog'] {
  const result = loadCatalog(zoom);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.catalog;
}

function Owner(props: Partial<ScopeReviewProps>) {
  const [reasons, setReasons] = useState(props.justifications ?? {});
  return (
    <ScopeReview
      catalog={catalog}
      before={[]}
      after={[]}
      {...props}
      justifications={reasons}
      onJustificationsChange={setReasons}
    />
  );
}

function renderReview(props: Partial<ScopeReviewProps>): void {
  render(<Owner {...props} />);
}

function summary(): string | null | undefined {
  return screen.getByRole('region').querySelector('.sw-summary')?.textContent;
}

describe('the summary reads well aloud', () => {
  test('of what is added and removed, opens and closes, and who must agree', () => {
    renderReview({ before: [settings, listUsers], after: [listUsersWider, listUsers, deleteLog] });
    expect(summary()).toBe(
      'You add 2 scopes and remove 1 scope. 2 more endpoints open. The most that is new: Read, Master level. 1 endpoint closes. People must consent again.',
    );
  });

  test('of less than before: nobody is asked again', () => {
    renderReview({ before: [settings, listUsers], after: [listUsers] });
    expect(summary()).toBe('You remove 1 scope. 1 endpoint closes. Nobody has to consent again.');
  });

  test('of a new app nobody is asked again, for it is the first time', () => {
    renderReview({ after: [listUsers] });
    expect(summary()).not.toContain('consent');
    expect(summary()).toMatch(/^You add 1 scope\./);
  });

  test('of approvals', () => {
    const policy = { approval: [{ severity: 'delete' }] };
    renderReview({ before: [listUsers], after: [listUsers, deleteLog], policy });
    expect(summary()).toContain(' 1 scope needs an administrator’s approval. ');
    const [added] = within(screen.getByRole('list', { name: 'Added 1 scope' })).getAllByRole(
      'listitem',
    );
    expect(added).toHaveTextContent('Needs admin approval');
  });

  test('of no change', () => {
    renderReview({ before: [listUsers], after: [listUsers] });
    expect(summary()).toBe('Nothing changes.');
    expect(screen.queryByRole('list', { name: /Added|Removed/ })).toBeNull();
  });
});

describe('what changes', () => {
  test('is listed as added, removed and unchanged, with its title', () => {
    renderReview({ before: [settings, listUsers], after: [listUsers, deleteLog] });
    expect(screen.getByRole('list', { name: 'Added 1 scope' })).toHaveTextContent(
      /Delete a user's call log phone:delete:call_log:admin/,
    );
    expect(screen.getByRole('list', { name: 'Removed 1 scope' })).toHaveTextContent(settings);
    expect(screen.getByText('1 scope stays as it is').parentElement).toHaveTextContent(
      'List users',
    );
  });

  test('goes as far as the widest level and the most severe action', () => {
    renderReview({ before: [listUsers], after: [listUsers, deleteLog] });
    expect(screen.getByRole('definition')).toHaveTextContent(
      'Delete, Admin level (was: Read, Admin level)',
    );
    renderReview({ before: [listUsers], after: [] });
    expect(screen.getAllByRole('definition')[1]).toHaveTextContent(
      'Nothing (was: Read, Admin level)',
    );
  });

  test('may be wider than before at the same endpoint', () => {
    renderReview({ before: [listUsers], after: [listUsersWider] });
    expect(screen.getByText(/^Opens \d+ endpoints? wider than before$/)).toBeVisible();
  });

  test('what nobody knows, and what is deprecated, is flagged', () => {
    renderReview({ after: ['foo:bar'] });
    const unknown = within(screen.getByRole('list', { name: 'Added 1 scope' })).getByRole(
      'listitem',
    );
    expect(unknown).toHaveAttribute('data-unknown');
    expect(unknown).toHaveTextContent(/foo:bar.*Not in the catalog/);
    renderReview({ catalog: recordings, after: ['recording:read'] });
    expect(screen.getByText(/^Replaced by/)).toBeVisible();
  });
});

describe('a reason', () => {
  const policy = { justification: [{ severity: 'delete' }] };

  test('is asked for by the policy, also where nothing changes, and kept', async () => {
    renderReview({ before: [deleteLog], after: [deleteLog, listUsers], policy });
    const why = screen.getByRole('textbox', {
      name: "Why does the app need “Delete a user's call log”?",
    });
    expect(why).toBeRequired();
    expect(why).toHaveAttribute('aria-invalid', 'false');
    await userEvent.type(why, 'Retention');
    expect(why).toHaveValue('Retention');
  });

  test('that is missing is a fault once somebody wants to go on', () => {
    renderReview({ after: [deleteLog], policy, isChecked: true });
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      'Say why, for whoever approves it.',
    );
    renderReview({
      after: [deleteLog],
      policy,
      isChecked: true,
      justifications: { [deleteLog]: 'x' },
    });
    expect(screen.getAllByRole('textbox')[1]).toBeValid();
  });

  test('is not asked for what goes', () => {
    renderReview({ before: [deleteLog], after: [], policy });
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
