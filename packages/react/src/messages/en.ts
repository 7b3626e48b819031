import type { Message } from '../texts/message.js';

/**
 * Every word that the components show or speak, in English. The keys and placeholders of all other
 * languages are those of this one.
 *
 * For translators: `{name}` stands for what a component fills in, and may move anywhere. A message
 * with `{count}` may have a form for each plural category of the language, and the form for one or
 * two may say the count in words. A message that begins small is part of a longer one.
 *
 * @example
 * ```ts
 * import type { Locale } from '@scopewise/react';
 * import { en } from '@scopewise/react/messages/en';
 *
 * export const permissions: Locale = {
 *   ...en,
 *   messages: { ...en.messages, 'search.label': 'Search permissions' },
 * };
 * ```
 */
export const en = {
  tag: 'en',
  dir: 'ltr',
  messages: {
    'search.label': 'Search scopes',
    'search.placeholder': 'Name, scope, endpoint or path',
    'search.clear': 'Clear search',

    'facet.label': 'Filters',
    'facet.product': 'Product',
    'facet.action': 'Action',
    'facet.level': 'Level',
    'facet.severity': 'Risk',
    'facet.deprecated': 'Deprecated',
    'facet.selected': 'Selected',
    // Spoken name of a filter: “Phone, 19 matches”.
    'facet.option': { one: '{value}, {count} match', other: '{value}, {count} matches' },
    // A filter for a level: “Admin level”.
    'facet.ofLevel': '{level} level',
    // Opens the rest of the filters, and closes it.
    'facet.more': { other: '{count} more' },
    'facet.fewer': 'Fewer',
    'facet.clear': 'Clear filters',

    // “26 scopes in 5 groups”. {groups}: status.groups.
    'status.shown': { one: '{count} scope {groups}', other: '{count} scopes {groups}' },
    'status.groups': { one: 'in {count} group', other: 'in {count} groups' },
    'status.selected': { other: '{count} selected' },
    'status.none': 'Nothing selected',
    // “6 selected, 2 of them hidden by the filter”. {selected}: status.selected; {hidden}: status.hidden.
    'status.partly': '{selected}, {hidden}',
    'status.hidden': { other: '{count} of them hidden by the filter' },

    'select.visible': { one: 'Select this one', other: 'Select these {count}' },
    'select.notVisible': { one: 'Deselect this one', other: 'Deselect these {count}' },
    'select.clear': 'Clear selection',
    'select.undo': 'Undo',
    'select.redo': 'Redo',
    // A hint at a button: “Undo (Ctrl+Z)”.
    'select.shortcut': '{command} ({keys})',
    // Names the group of these buttons.
    'select.commands': 'Selection',

    'list.label': 'Scopes',
    'list.hint': 'Arrow keys move, Space selects, Enter shows details.',
    'list.expandAll': 'Expand all',
    'list.collapseAll': 'Collapse all',
    'group.expand': 'Expand {title}',
    'group.collapse': 'Collapse {title}',
    'group.selectAll': 'Select all in {title}',
    // While a filter hides some of the group.
    'group.selectVisible': 'Select all matches in {title}',
    // “4 of 402”: how many of the scopes in a group are selected.
    'group.count': { other: '{selected} of {count}' },
    'group.countSpoken': { other: '{selected} of {count} selected' },
    'group.matches': { one: '{count} match', other: '{count} matches' },

    'row.details': 'Details of {title}',
    'row.level': 'Level of {title}',
    // Where a scope exists at one level: “Admin only”.
    'row.onlyLevel': '{level} only',
    'row.approval': 'Needs admin approval',
    'row.deprecated': 'Deprecated',
    // A scope that the catalog does not know, and the group of all those.
    'row.unknown': 'Not in the catalog',
    'row.locked': 'Always included',
    'row.forbidden': 'Not available to this app',
    'row.full': { other: 'The limit of {count} is reached' },
    'row.implied': 'Included in {scope}',
    // Why a row matches the search: an endpoint that the scope opens, or its older name.
    'row.opens': 'Opens {endpoint}',
    'row.formerly': 'Formerly {name}',
    'row.replacedBy': 'Replaced by {scope}',
    'row.replace': 'Use {scope} instead',

    'action.read': 'Read',
    'action.use': 'Use',
    'action.create': 'Create',
    'action.write': 'Write',
    'action.update': 'Update',
    'action.patch': 'Change',
    'action.manage': 'Manage',
    'action.delete': 'Delete',

    'details.endpoints': { one: 'Opens {count} endpoint', other: 'Opens {count} endpoints' },
    'details.noEndpoints': 'No known endpoint needs it',
    'details.legacy': 'Older names',
    'details.implies': 'Also includes',
    'details.overlaps': 'May overlap with',
    // A link; {site} is the name of a website.
    'details.documentedAt': 'Documented at {site}',
    'details.newTab': 'opens in a new tab',
    'details.more': { other: 'Show {count} more' },

    'empty.query': 'Nothing matches “{query}”',
    'empty.filters': 'Nothing matches these filters',
    'empty.hint': 'Try fewer words, or clear the filters.',
    'empty.correction': 'Did you mean {correction}?',
    'empty.catalog': 'This catalog is empty',

    'load.loading': 'Loading…',
    'load.failed': 'The list could not be loaded. Your selection is safe.',
    'load.retry': 'Try again',

    // Why something was not selected, or not taken out.
    'refused.over': { other: 'Nothing was added: the provider allows {count}' },
    'refused.locked': '{title} stays as it is',
    'refused.forbidden': '{title} is not available to this app',
    'refused.level': '{title} has a level that is not available to this app',
    // “Read recordings stays as it is: it is part of your plan”. {refusal}: one of the above.
    'refused.because': '{refusal}: {reason}',

    'form.required': 'Select at least one scope.',
    'form.limit': { other: '{count} of at most {max}' },
    'form.over': { other: '{count} over the provider’s limit of {max}' },
    'form.unknown': {
      one: '{count} selected scope is not in the catalog',
      other: '{count} selected scopes are not in the catalog',
    },
    'form.forbidden': {
      one: '{count} selected scope is not available to this app',
      other: '{count} selected scopes are not available to this app',
    },

    'paste.open': 'Paste scopes',
    'paste.label': 'Scopes to add',
    'paste.hint': 'Paste a scope string from your app or its documentation.',
    'paste.submit': 'Add scopes',
    'paste.added': { one: '{count} scope added', other: '{count} scopes added' },
    'paste.already': {
      one: '{count} was selected already',
      other: '{count} were selected already',
    },
    'paste.unknown': {
      one: '{count} is not in the catalog and was kept',
      other: '{count} are not in the catalog and were kept',
    },
    'paste.refused': {
      one: '{count} is not available to this app',
      other: '{count} are not available to this app',
    },
    'paste.invalid': { one: '{count} is no scope', other: '{count} are no scopes' },
    // Why a text is no scope.
    'paste.character': '“{character}” is not allowed in a scope',
    'paste.nothing': 'There is no scope in this text',

    'copy.open': 'Copy',
    'copy.label': 'Copy as',
    'copy.list': 'Scope string',
    'copy.json': 'JSON',
    'copy.env': 'Environment variable',
    'copy.url': 'Authorize URL',
    'copy.done': { one: 'Copied {count} scope', other: 'Copied {count} scopes' },
    'copy.failed': 'Your browser did not allow copying',

    'confirm.title': { one: 'Add {count} scope?', other: 'Add {count} scopes?' },
    'confirm.deletes': { other: '{count} of them can delete.' },
    // “Delete 5”: how many of them can do that at most.
    'confirm.severity': '{severity} {count}',
    'confirm.level': 'Widest level: {level}',
    'confirm.accept': 'Add',
    'dialog.cancel': 'Cancel',
    'dialog.close': 'Close',

    'selected.label': 'Selected scopes',
    'selected.empty': 'Nothing selected yet',
    'selected.remove': 'Remove {title}',
    'selected.hidden': 'Hidden by the filter',

    // Spoken after a change. “Added 12 scopes in Phone. 18 selected.”
    'announce.added': { one: 'Added {count} scope', other: 'Added {count} scopes' },
    'announce.addedIn': {
      one: 'Added {count} scope in {title}',
      other: 'Added {count} scopes in {title}',
    },
    'announce.removed': { one: 'Removed {count} scope', other: 'Removed {count} scopes' },
    'announce.removedIn': {
      one: 'Removed {count} scope in {title}',
      other: 'Removed {count} scopes in {title}',
    },
    // “Read recordings at level Admin”.
    'announce.level': '{title} at level {level}',
    'announce.undone': 'Undone',
    'announce.redone': 'Redone',
    'announce.sentences': '{first}. {second}.',

    'endpoints.search': 'Search endpoints',
    'endpoints.placeholder': 'Title, method or path',
    'endpoints.label': 'Endpoints',
    // “26 endpoints in 5 groups”. {groups}: status.groups.
    'endpoints.shown': { one: '{count} endpoint {groups}', other: '{count} endpoints {groups}' },
    'endpoints.added': { one: 'Added {count} endpoint', other: 'Added {count} endpoints' },
    'endpoints.removed': { one: 'Removed {count} endpoint', other: 'Removed {count} endpoints' },
    'endpoints.confirm': { one: 'Add {count} endpoint?', other: 'Add {count} endpoints?' },
    'endpoints.selected': 'Selected endpoints',
    'endpoints.needs': 'Needs {scopes}',
    'endpoints.public': 'Needs no scope',
    'endpoints.required': 'Select at least one endpoint.',

    'roles.label': 'Roles',
    'roles.effective': { one: '{count} scope in effect', other: '{count} scopes in effect' },
    'roles.adds': {
      one: 'Adds {count} scope to the others',
      other: 'Adds {count} scopes to the others',
    },
    'roles.addsNothing': 'Adds nothing new',
    'roles.customised': 'Changed by hand',
    'roles.reset': 'Back to the roles',
  },
} as const satisfies {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, Message>>;
};
