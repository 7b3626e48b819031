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
    'announce.closed': 'Details of {title} closed',
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
    'endpoints.paste': 'Paste calls',
    'endpoints.pasteLabel': 'Calls to add',
    'endpoints.pasteHint': 'One on each line, such as “GET /users”, an address, or a title.',
    'endpoints.pasteSubmit': 'Add endpoints',
    'endpoints.unmatched': {
      one: '{count} line names no endpoint',
      other: '{count} lines name no endpoint',
    },
    'endpoints.ambiguous': {
      one: '{count} line names several endpoints',
      other: '{count} lines name several endpoints',
    },
    'endpoints.nothing': 'There is no call in this text',

    'roles.label': 'Roles',
    'roles.search': 'Search roles',
    'roles.shown': { one: '{count} role', other: '{count} roles' },
    'roles.presets': 'Presets',
    'roles.empty': 'This catalog has no roles',
    // Spoken when a role was switched: “Developer is on”.
    'roles.on': '{title} is on',
    'roles.off': '{title} is off',
    'roles.effective': { one: '{count} scope in effect', other: '{count} scopes in effect' },
    // What a role adds while no other is on.
    'roles.gives': { one: 'Gives {count} scope', other: 'Gives {count} scopes' },
    'roles.adds': {
      one: 'Adds {count} scope to the others',
      other: 'Adds {count} scopes to the others',
    },
    'roles.addsNothing': 'Adds nothing new',
    // A role can deny what another one grants.
    'roles.takes': {
      one: 'Takes {count} scope of the others away',
      other: 'Takes {count} scopes of the others away',
    },
    'roles.denied': {
      one: '{count} scope is denied by these roles',
      other: '{count} scopes are denied by these roles',
    },
    'roles.customised': 'Changed by hand',
    'roles.reset': 'Back to the roles',

    // What a person should ask for instead, beside a list of scopes.
    'suggestion.label': 'Least privilege',
    'suggestion.start':
      'Choose what your app will call. The least it has to ask for is worked out here, with the reason for every scope.',
    'suggestion.exact': 'You ask for exactly what you need',
    'suggestion.count': { one: '{count} suggestion', other: '{count} suggestions' },
    // What to do with a scope: names of a kind of suggestion, and buttons that do it.
    'suggestion.add': 'Add',
    'suggestion.remove': 'Remove',
    'suggestion.narrow': 'Narrow',
    'suggestion.replace': 'Replace',
    'suggestion.applyAll': 'Apply all',
    'suggestion.applyAllAdding': {
      one: 'Apply all, adds {count} scope',
      other: 'Apply all, adds {count} scopes',
    },
    'suggestion.applied': {
      one: '{count} suggestion applied',
      other: '{count} suggestions applied',
    },
    'suggestion.keep': 'I need it',
    'suggestion.kept': {
      one: '{count} stays because you need it',
      other: '{count} stay because you need them',
    },
    'suggestion.again': 'Suggest again',
    'suggestion.why': 'Why?',

    // Why something is suggested. {needs}: a list of titles of endpoints; {scopes}: of scopes.
    'suggestion.missing': 'Needed for {needs}.',
    'suggestion.locked': 'Your app always asks for it.',
    'suggestion.unused': 'Nothing you chose needs it.',
    'suggestion.covered': 'Nothing you chose needs it besides {scopes}.',
    'suggestion.redundant': 'Already included in {scopes}.',
    // {to} and {from} are levels or actions: “Admin level is enough for … This one goes up to Master level.”
    'suggestion.enough': '{to} is enough for {needs}. This one goes up to {from}.',
    'suggestion.less': 'Less is enough for {needs}.',
    'suggestion.opens': {
      one: 'It opens “{endpoint}”, which you did not choose.',
      other: 'It opens {count} endpoints that you did not choose, such as “{endpoint}”.',
    },
    // A warning. {risk}: suggestion.risk.
    'suggestion.widens': {
      one: 'New access to {count} endpoint: {risk}.',
      other: 'New access to {count} endpoints: {risk}.',
    },
    'suggestion.widensUnknown': 'New access, and nobody knows how much.',
    'suggestion.beyond': {
      one: 'You did not choose {count} of them.',
      other: 'You did not choose {count} of them.',
    },
    // The most that can be done: “Delete, Admin level”. {level}: facet.ofLevel.
    'suggestion.risk': '{severity}, {level}',
    'suggestion.quoted': '“{title}”',
    // The last of a list: “a, b and 3 more”.
    'suggestion.more': { other: '{count} more' },

    'suggestion.needs': 'Needed for',
    'suggestion.instead': 'Better than',
    // How an alternative is worse, or a better one might be. {risk}: suggestion.risk.
    'suggestion.moreEndpoints': {
      one: '{count} more endpoint at {risk}',
      other: '{count} more endpoints at {risk}',
    },
    'suggestion.moreScopes': { one: '{count} more scope', other: '{count} more scopes' },
    'suggestion.sameOrder': 'as good, but later in the alphabet',
    'suggestion.alsoOpens': 'Also opens',
    'suggestion.closes': 'Would no longer be open at this level',

    // How sure the suggestion is.
    'suggestion.optimal': {
      one: 'Proven: no smaller set covers your endpoint',
      other: 'Proven: no smaller set covers all {count} endpoints',
    },
    // The same where what was chosen is not endpoints alone.
    'suggestion.optimalChoice': 'Proven: no smaller set covers what you chose',
    'suggestion.bounded':
      'Not proven: the search was cut short. This may be more than the least, by at most:',
    'suggestion.blocked': {
      one: '{count} of what you chose cannot be covered',
      other: '{count} of what you chose cannot be covered',
    },
    'suggestion.noScope': 'No known scope opens it',
    'suggestion.overLimit': {
      one: 'What you chose takes {count} scope, and the provider allows {max}',
      other: 'What you chose takes {count} scopes, and the provider allows {max}',
    },
    'suggestion.forced': 'Less than {level} is not enough for {needs}.',
    'suggestion.unresolved': 'Not found in the catalog: “{need}”',
    'suggestion.ambiguous': '“{need}” could be {candidates}',
    'suggestion.undecided': 'Until this is put right, nothing is suggested to be taken away.',
    // A scope that stays though it is not allowed.
    'suggestion.outside': 'Not available to this app, but nothing else covers {needs}.',
    // A scope of an older kind that the catalog knows only by this name.
    'suggestion.classic': {
      one: 'An older name for {count} scope',
      other: 'An older name for {count} scopes',
    },
    'suggestion.stays': { one: '{count} scope stays', other: '{count} scopes stay' },

    // A small picture of the scopes that are needed and those that are not, and what it shows.
    'meter.start': 'Shown once you choose what your app will call.',
    // {scopes}: meter.all or meter.some.
    'meter.endpoints': {
      one: 'Your endpoint needs {scopes}.',
      other: 'Your {count} endpoints need {scopes}.',
    },
    // The same where what was chosen is not endpoints alone.
    'meter.choice': 'What you chose needs {scopes}.',
    'meter.all': { one: 'this scope', other: 'all {count} of these scopes' },
    'meter.some': { other: '{needed} of these {count} scopes' },
    'meter.none': {
      one: 'The scope you ask for is not what you need.',
      other: 'None of the {count} scopes you ask for is what you need.',
    },
    // {endpoints}: meter.unneeded.
    'meter.extra': {
      one: '{count} scope opens {endpoints}.',
      other: '{count} scopes open {endpoints}.',
    },
    'meter.unneeded': {
      one: '{count} endpoint that you do not need',
      other: '{count} endpoints that you do not need',
    },
    'meter.wider': {
      one: '{count} endpoint is open wider than you need.',
      other: '{count} endpoints are open wider than you need.',
    },
    'meter.worst': 'The most it could do: {risk}.',
    'meter.missing': {
      one: '{count} of what you chose is not covered yet.',
      other: '{count} of what you chose are not covered yet.',
    },
    'meter.unavoidable': {
      one: 'No smaller set avoids opening {count} more endpoint.',
      other: 'No smaller set avoids opening {count} more endpoints.',
    },
    // Registering an app, in three steps.
    'registration.title': 'Register an app',
    'registration.steps': 'Steps',
    'registration.describe': 'Describe',
    'registration.choose': 'Choose what it may do',
    'registration.review': 'Review and register',
    // Spoken with the name of a step that is behind.
    'registration.done': 'done',
    'registration.name': 'Name of the app',
    'registration.nameHint': 'People see it when they are asked to consent.',
    'registration.nameMissing': 'Give the app a name.',
    'registration.type': 'Kind of app',
    'registration.typeMissing': 'Choose a kind of app.',
    'registration.user': 'Web app, for the person who signs in',
    'registration.userHint': 'Reaches that person’s own data.',
    'registration.account': 'Web app, for a whole account',
    'registration.accountHint': 'An administrator installs it for everyone.',
    'registration.native': 'Mobile or desktop app',
    'registration.nativeHint': 'Runs on a device and keeps no secret.',
    'registration.server': 'Server-to-server app',
    'registration.serverHint': 'Runs on its own, with nobody signed in.',
    'registration.levels': 'May ask for: {levels}.',
    'registration.redirects': 'Redirect URIs',
    'registration.redirectsHint':
      'Where people are sent after they consent. Each is compared letter by letter.',
    // {count}: its place in the list.
    'registration.redirect': { other: 'Redirect URI {count}' },
    'registration.addRedirect': 'Add another',
    'registration.removeRedirect': 'Remove {uri}',
    'redirect-uri/empty': 'Enter a URI.',
    'redirect-uri/forbidden-character':
      'Only the characters of a URI can stand here; encode all others.',
    'redirect-uri/not-absolute': 'Begin with https:// and a host.',
    'redirect-uri/fragment': 'Take out the # and what follows.',
    'redirect-uri/wildcard': 'Wildcards do not work. Enter each URI in full.',
    'redirect-uri/credentials': 'Take out the user name and password.',
    'redirect-uri/dangerous-scheme': 'This kind of address cannot receive a redirect.',
    'redirect-uri/not-https': 'Use https. Plain http is for 127.0.0.1 and [::1] only.',
    'redirect-uri/web-only-https': 'A web app needs an https address.',
    'redirect-uri/scheme-without-dot':
      'Begin with your domain in reverse, such as com.example.app:/callback.',
    'redirect-uri/duplicate': 'This one is there already.',
    'redirect-uri/localhost':
      'Use 127.0.0.1 rather than localhost, which some devices send elsewhere.',
    'redirect-uri/fixed-port': 'Leave the port out: any free one will do.',
    'registration.by': 'Choose by',
    'registration.byEndpoints': 'Endpoints',
    'registration.byScopes': 'Scopes',
    'registration.byRoles': 'Roles',
    'registration.endpointsHint':
      'Pick what the app will call. The least it needs is worked out for you.',
    'registration.nothing': 'Choose at least one scope.',
    // {count} problems that keep a step from being left.
    'registration.problems': {
      one: 'Fix {count} thing first',
      other: 'Fix {count} things first',
    },
    'registration.continue': 'Continue',
    'registration.back': 'Back',
    'registration.register': 'Register the app',
    'registration.registering': 'Registering…',
    'registration.failed': 'The app could not be registered. What you entered is safe.',
    'registration.saved': 'Draft saved',
    'registration.unsaved': 'Draft not saved',
    'registration.discard': 'Start over',
    'registration.registered': '{name} is ready',
    'registration.metadata': 'Client metadata',
    'registration.metadataHint': 'Send it to your authorization server (RFC 7591), or keep it.',
    'registration.copy': 'Copy',
    'registration.copied': 'Copied',
    'registration.save': 'Save as a file',
    'registration.another': 'Register another app',
    // What an app could do, as people are told when they are asked to consent.
    'consent.able': 'Your app will be able to',
    'consent.nothing': 'Nothing yet.',
    'consent.readOnly': 'It cannot change or delete anything.',
    'consent.noDelete': 'It cannot delete anything.',
    'consent.unknown': {
      one: 'And {count} thing that this preview does not know:',
      other: 'And {count} things that this preview does not know:',
    },
    'consent.title': 'What people will be asked',
    'consent.phone': 'On a phone',
    'consent.desktop': 'On a desktop',
    'consent.question': 'Allow {name} to do this?',
    'consent.publisher': 'By {publisher}',
    'consent.allow': 'Allow',
    'consent.deny': 'Don’t allow',
    // A change of what an app asks for, before it is saved.
    'review.title': 'What changes',
    'review.unchanged': 'Nothing changes.',
    // “You add 3 scopes and remove 1.” {changes}: a list of review.adds and review.removes.
    'review.changes': 'You {changes}.',
    'review.adds': { one: 'add {count} scope', other: 'add {count} scopes' },
    'review.removes': { one: 'remove {count} scope', other: 'remove {count} scopes' },
    'review.opens': { one: '{count} more endpoint opens.', other: '{count} more endpoints open.' },
    'review.closes': { one: '{count} endpoint closes.', other: '{count} endpoints close.' },
    // {risk}: suggestion.risk.
    'review.worst': 'The most that is new: {risk}.',
    'review.approvals': {
      one: '{count} scope needs an administrator’s approval.',
      other: '{count} scopes need an administrator’s approval.',
    },
    'review.consent': 'People must consent again.',
    'review.noConsent': 'Nobody has to consent again.',
    'review.most': 'The most it can do',
    'review.nothing': 'Nothing',
    'review.from': '{is} (was: {was})',
    'review.stays': {
      one: '{count} scope stays as it is',
      other: '{count} scopes stay as they are',
    },
    'review.gained': { one: 'Opens {count} endpoint', other: 'Opens {count} endpoints' },
    'review.widened': {
      one: 'Opens {count} endpoint wider than before',
      other: 'Opens {count} endpoints wider than before',
    },
    'review.lost': { one: 'Closes {count} endpoint', other: 'Closes {count} endpoints' },
    'review.why': 'Why does the app need “{title}”?',
    'review.whyMissing': 'Say why, for whoever approves it.',
    // From classic scopes to granular ones.
    'migration.title': 'Move to granular scopes',
    'migration.label': 'Classic scopes of your app',
    'migration.hint': 'Paste them as they are in your app’s settings.',
    'migration.example': 'Try an example',
    'migration.empty': 'Nothing to move yet.',
    'migration.classic': { one: '{count} classic scope', other: '{count} classic scopes' },
    'migration.granular': { one: '{count} granular scope', other: '{count} granular scopes' },
    // {classic}: migration.classic; {granular}: migration.granular.
    'migration.becomes': '{granular} in place of {classic}.',
    'migration.used': 'Needed',
    'migration.dropped': { one: '{count} not needed', other: '{count} not needed' },
    'migration.narrower': {
      one: 'Narrower than before: {count} endpoint closes.',
      other: 'Narrower than before: {count} endpoints close.',
    },
    'migration.wider': {
      one: 'Taking every equivalent would open {count} more endpoint.',
      other: 'Taking every equivalent would open {count} more endpoints.',
    },
    'migration.none': 'No equivalent in the catalog',
    'migration.already': 'Granular already',
    'migration.use': { one: 'Use this scope', other: 'Use these {count} scopes' },
  },
} as const satisfies {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, Message>>;
};
