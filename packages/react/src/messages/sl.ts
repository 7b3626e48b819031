import type { Locale } from '../texts/messages.js';

/** The messages in Slovenian. */
export const sl: Locale = {
  tag: 'sl',
  dir: 'ltr',
  messages: {
    'search.label': 'Iskanje obsegov',
    'search.placeholder': 'Ime, obseg, končna točka ali pot',
    'search.clear': 'Počisti iskanje',

    'facet.label': 'Filtri',
    'facet.product': 'Izdelek',
    'facet.action': 'Dejanje',
    'facet.level': 'Raven',
    'facet.severity': 'Tveganje',
    'facet.deprecated': 'Zastarelo',
    'facet.selected': 'Izbrano',
    'facet.option': {
      one: '{value}, {count} zadetek',
      two: '{value}, {count} zadetka',
      few: '{value}, {count} zadetki',
      other: '{value}, {count} zadetkov',
    },
    'facet.ofLevel': 'Raven {level}',
    'facet.more': 'Še {count}',
    'facet.fewer': 'Manj',
    'facet.clear': 'Počisti filtre',

    'status.shown': {
      one: '{count} obseg {groups}',
      two: '{count} obsega {groups}',
      few: '{count} obsegi {groups}',
      other: '{count} obsegov {groups}',
    },
    'status.groups': {
      one: 'v {count} skupini',
      two: 'v {count} skupinah',
      few: 'v {count} skupinah',
      other: 'v {count} skupinah',
    },
    'status.selected': 'izbrano: {count}',
    'status.none': 'Nič ni izbrano',
    'status.partly': '{selected}, {hidden}',
    'status.hidden': 'od tega skrito s filtrom: {count}',

    'select.visible': {
      one: 'Izberi ta {count} obseg',
      two: 'Izberi ta {count} obsega',
      few: 'Izberi te {count} obsege',
      other: 'Izberi teh {count} obsegov',
    },
    'select.notVisible': 'Prekliči izbor prikazanih ({count})',
    'select.clear': 'Počisti izbor',
    'select.undo': 'Razveljavi',
    'select.redo': 'Uveljavi znova',
    'select.shortcut': '{command} ({keys})',
    'select.commands': 'Izbor',

    'list.label': 'Obsegi',
    'list.hint': 'Smerne tipke premikajo, preslednica izbere, Enter pokaže podrobnosti.',
    'list.expandAll': 'Razširi vse',
    'list.collapseAll': 'Strni vse',
    'group.expand': 'Razširi: {title}',
    'group.collapse': 'Strni: {title}',
    'group.selectAll': 'Izberi vse v skupini {title}',
    'group.selectVisible': 'Izberi vse zadetke v skupini {title}',
    'group.count': '{selected} od {count}',
    'group.countSpoken': 'izbrano: {selected} od {count}',
    'group.matches': {
      one: '{count} zadetek',
      two: '{count} zadetka',
      few: '{count} zadetki',
      other: '{count} zadetkov',
    },

    'row.details': 'Podrobnosti: {title}',
    'row.level': 'Raven: {title}',
    'row.onlyLevel': 'Samo {level}',
    'row.approval': 'Potrebna je odobritev skrbnika',
    'row.deprecated': 'Zastarelo',
    'row.unknown': 'Ni v katalogu',
    'row.locked': 'Vedno vključeno',
    'row.forbidden': 'Ni na voljo tej aplikaciji',
    'row.full': 'Omejitev ({count}) je dosežena',
    'row.implied': 'Vključeno v {scope}',
    'row.opens': 'Odpira {endpoint}',
    'row.formerly': 'Prej {name}',
    'row.replacedBy': 'Nadomešča ga {scope}',
    'row.replace': 'Raje uporabi {scope}',

    'action.read': 'Branje',
    'action.use': 'Uporaba',
    'action.create': 'Ustvarjanje',
    'action.write': 'Pisanje',
    'action.update': 'Posodabljanje',
    'action.patch': 'Spreminjanje',
    'action.manage': 'Upravljanje',
    'action.delete': 'Brisanje',

    'details.endpoints': {
      one: 'Odpira {count} končno točko',
      two: 'Odpira {count} končni točki',
      few: 'Odpira {count} končne točke',
      other: 'Odpira {count} končnih točk',
    },
    'details.noEndpoints': 'Ne potrebuje ga nobena znana končna točka',
    'details.legacy': 'Starejša imena',
    'details.implies': 'Vključuje tudi',
    'details.overlaps': 'Morda se prekriva z',
    'details.documentedAt': 'Dokumentacija: {site}',
    'details.newTab': 'odpre se v novem zavihku',
    'details.more': 'Pokaži še {count}',

    'empty.query': 'Ni zadetkov za »{query}«',
    'empty.filters': 'Tem filtrom ne ustreza nič',
    'empty.hint': 'Poskusite z manj besedami ali počistite filtre.',
    'empty.correction': 'Ste mislili {correction}?',
    'empty.catalog': 'Ta katalog je prazen',

    'load.loading': 'Nalaganje …',
    'load.failed': 'Seznama ni bilo mogoče naložiti. Vaš izbor je ohranjen.',
    'load.retry': 'Poskusi znova',

    'refused.over': 'Nič ni dodano: ponudnik dovoli {count}',
    'refused.locked': '{title} ostane, kot je',
    'refused.forbidden': '{title} tej aplikaciji ni na voljo',
    'refused.level': '{title} ima raven, ki tej aplikaciji ni na voljo',
    'refused.because': '{refusal}: {reason}',

    'form.required': 'Izberite vsaj en obseg.',
    'form.limit': '{count} od največ {max}',
    'form.over': '{count} nad ponudnikovo omejitvijo {max}',
    'form.unknown': {
      one: '{count} izbrani obseg ni v katalogu',
      two: '{count} izbrana obsega nista v katalogu',
      few: '{count} izbrani obsegi niso v katalogu',
      other: '{count} izbranih obsegov ni v katalogu',
    },
    'form.forbidden': {
      one: '{count} izbrani obseg ni na voljo tej aplikaciji',
      two: '{count} izbrana obsega nista na voljo tej aplikaciji',
      few: '{count} izbrani obsegi niso na voljo tej aplikaciji',
      other: '{count} izbranih obsegov ni na voljo tej aplikaciji',
    },

    'paste.open': 'Prilepi obsege',
    'paste.label': 'Obsegi za dodajanje',
    'paste.hint': 'Prilepite niz obsegov iz svoje aplikacije ali njene dokumentacije.',
    'paste.submit': 'Dodaj obsege',
    'paste.added': {
      one: '{count} obseg dodan',
      two: '{count} obsega dodana',
      few: '{count} obsegi dodani',
      other: '{count} obsegov dodanih',
    },
    'paste.already': 'Že prej izbrano: {count}',
    'paste.unknown': 'Ni v katalogu, a ohranjeno: {count}',
    'paste.refused': 'Ni na voljo tej aplikaciji: {count}',
    'paste.invalid': 'Ni obseg: {count}',
    'paste.character': 'Znak „{character}“ v obsegu ni dovoljen',
    'paste.nothing': 'V tem besedilu ni nobenega obsega',

    'copy.open': 'Kopiraj',
    'copy.label': 'Kopiraj kot',
    'copy.list': 'Niz obsegov',
    'copy.json': 'JSON',
    'copy.env': 'Okoljska spremenljivka',
    'copy.url': 'URL za avtorizacijo',
    'copy.done': {
      one: '{count} obseg kopiran',
      two: '{count} obsega kopirana',
      few: '{count} obsegi kopirani',
      other: '{count} obsegov kopiranih',
    },
    'copy.failed': 'Brskalnik ni dovolil kopiranja',

    'confirm.title': {
      one: 'Dodati {count} obseg?',
      two: 'Dodati {count} obsega?',
      few: 'Dodati {count} obsege?',
      other: 'Dodati {count} obsegov?',
    },
    'confirm.deletes': {
      one: '{count} od njih lahko briše.',
      two: '{count} od njih lahko brišeta.',
      few: '{count} od njih lahko brišejo.',
      other: '{count} od njih lahko briše.',
    },
    'confirm.severity': '{severity} {count}',
    'confirm.level': 'Najširša raven: {level}',
    'confirm.accept': 'Dodaj',
    'dialog.cancel': 'Prekliči',
    'dialog.close': 'Zapri',

    'selected.label': 'Izbrani obsegi',
    'selected.empty': 'Nič še ni izbrano',
    'selected.remove': 'Odstrani {title}',
    'selected.hidden': 'Skriva ga filter',

    'announce.added': {
      one: '{count} obseg dodan',
      two: '{count} obsega dodana',
      few: '{count} obsegi dodani',
      other: '{count} obsegov dodanih',
    },
    'announce.addedIn': {
      one: '{count} obseg dodan v skupini {title}',
      two: '{count} obsega dodana v skupini {title}',
      few: '{count} obsegi dodani v skupini {title}',
      other: '{count} obsegov dodanih v skupini {title}',
    },
    'announce.removed': {
      one: '{count} obseg odstranjen',
      two: '{count} obsega odstranjena',
      few: '{count} obsegi odstranjeni',
      other: '{count} obsegov odstranjenih',
    },
    'announce.removedIn': {
      one: '{count} obseg odstranjen iz skupine {title}',
      two: '{count} obsega odstranjena iz skupine {title}',
      few: '{count} obsegi odstranjeni iz skupine {title}',
      other: '{count} obsegov odstranjenih iz skupine {title}',
    },
    'announce.level': '{title}, raven {level}',
    'announce.undone': 'Razveljavljeno',
    'announce.redone': 'Znova uveljavljeno',
    'announce.sentences': '{first}. {second}.',

    'endpoints.search': 'Iskanje končnih točk',
    'endpoints.placeholder': 'Naslov, metoda ali pot',
    'endpoints.label': 'Končne točke',
    'endpoints.shown': {
      one: '{count} končna točka {groups}',
      two: '{count} končni točki {groups}',
      few: '{count} končne točke {groups}',
      other: '{count} končnih točk {groups}',
    },
    'endpoints.added': {
      one: '{count} končna točka dodana',
      two: '{count} končni točki dodani',
      few: '{count} končne točke dodane',
      other: '{count} končnih točk dodanih',
    },
    'endpoints.removed': {
      one: '{count} končna točka odstranjena',
      two: '{count} končni točki odstranjeni',
      few: '{count} končne točke odstranjene',
      other: '{count} končnih točk odstranjenih',
    },
    'endpoints.confirm': 'Add endpoints ({count})?', // to translate
    'endpoints.selected': 'Selected endpoints', // to translate
    'endpoints.needs': 'Potrebuje {scopes}',
    'endpoints.public': 'Ne potrebuje nobenega obsega',
    'endpoints.required': 'Izberite vsaj eno končno točko.',
    'endpoints.paste': 'Paste calls', // to translate
    'endpoints.pasteLabel': 'Calls to add', // to translate
    'endpoints.pasteHint': 'One on each line, such as “GET /users”, an address, or a title.', // to translate
    'endpoints.pasteSubmit': 'Add endpoints', // to translate
    'endpoints.unmatched': 'Lines that name no endpoint: {count}', // to translate
    'endpoints.ambiguous': 'Lines that name several endpoints: {count}', // to translate
    'endpoints.nothing': 'There is no call in this text', // to translate

    'roles.label': 'Vloge',
    'roles.search': 'Search roles', // to translate
    'roles.shown': 'Roles: {count}', // to translate
    'roles.presets': 'Presets', // to translate
    'roles.empty': 'This catalog has no roles', // to translate
    'roles.on': '{title} is on', // to translate
    'roles.off': '{title} is off', // to translate
    'roles.effective': {
      one: '{count} veljaven obseg',
      two: '{count} veljavna obsega',
      few: '{count} veljavni obsegi',
      other: '{count} veljavnih obsegov',
    },
    'roles.gives': 'Scopes given: {count}', // to translate
    'roles.adds': {
      one: 'Drugim doda {count} obseg',
      two: 'Drugim doda {count} obsega',
      few: 'Drugim doda {count} obsege',
      other: 'Drugim doda {count} obsegov',
    },
    'roles.addsNothing': 'Ne doda nič novega',
    'roles.takes': 'Scopes of the others taken away: {count}', // to translate
    'roles.denied': 'Scopes denied by these roles: {count}', // to translate
    'roles.customised': 'Ročno spremenjeno',
    'roles.reset': 'Nazaj na vloge',

    'suggestion.label': 'Least privilege', // to translate
    'suggestion.start':
      'Choose what your app will call. The least it has to ask for is worked out here, with the reason for every scope.', // to translate
    'suggestion.exact': 'You ask for exactly what you need', // to translate
    'suggestion.count': '{count} suggestions', // to translate
    'suggestion.add': 'Add', // to translate
    'suggestion.remove': 'Remove', // to translate
    'suggestion.narrow': 'Narrow', // to translate
    'suggestion.replace': 'Replace', // to translate
    'suggestion.applyAll': 'Apply all', // to translate
    'suggestion.applyAllAdding': 'Apply all, adds {count} scopes', // to translate
    'suggestion.applied': '{count} suggestions applied', // to translate
    'suggestion.keep': 'I need it', // to translate
    'suggestion.kept': '{count} stay because you need them', // to translate
    'suggestion.again': 'Suggest again', // to translate
    'suggestion.why': 'Why?', // to translate
    'suggestion.missing': 'Needed for {needs}.', // to translate
    'suggestion.locked': 'Your app always asks for it.', // to translate
    'suggestion.unused': 'Nothing you chose needs it.', // to translate
    'suggestion.covered': 'Nothing you chose needs it besides {scopes}.', // to translate
    'suggestion.redundant': 'Already included in {scopes}.', // to translate
    'suggestion.enough': '{to} is enough for {needs}. This one goes up to {from}.', // to translate
    'suggestion.less': 'Less is enough for {needs}.', // to translate
    'suggestion.opens': 'It opens {count} endpoints that you did not choose, such as “{endpoint}”.', // to translate
    'suggestion.widens': 'New access to {count} endpoints: {risk}.', // to translate
    'suggestion.widensUnknown': 'New access, and nobody knows how much.', // to translate
    'suggestion.beyond': 'You did not choose {count} of them.', // to translate
    'suggestion.risk': '{severity}, {level}', // to translate
    'suggestion.quoted': '“{title}”', // to translate
    'suggestion.more': '{count} more', // to translate
    'suggestion.needs': 'Needed for', // to translate
    'suggestion.instead': 'Better than', // to translate
    'suggestion.moreEndpoints': '{count} more endpoints at {risk}', // to translate
    'suggestion.moreScopes': '{count} more scopes', // to translate
    'suggestion.sameOrder': 'as good, but later in the alphabet', // to translate
    'suggestion.alsoOpens': 'Also opens', // to translate
    'suggestion.closes': 'Would no longer be open at this level', // to translate
    'suggestion.optimal': 'Proven: no smaller set covers all {count} endpoints', // to translate
    'suggestion.optimalChoice': 'Proven: no smaller set covers what you chose', // to translate
    'suggestion.bounded':
      'Not proven: the search was cut short. This may be more than the least, by at most:', // to translate
    'suggestion.blocked': '{count} of what you chose cannot be covered', // to translate
    'suggestion.noScope': 'No known scope opens it', // to translate
    'suggestion.overLimit': 'What you chose takes {count} scopes, and the provider allows {max}', // to translate
    'suggestion.forced': 'Less than {level} is not enough for {needs}.', // to translate
    'suggestion.unresolved': 'Not found in the catalog: “{need}”', // to translate
    'suggestion.ambiguous': '“{need}” could be {candidates}', // to translate
    'suggestion.undecided': 'Until this is put right, nothing is suggested to be taken away.', // to translate
    'suggestion.outside': 'Not available to this app, but nothing else covers {needs}.', // to translate
    'suggestion.classic': 'An older name for {count} scopes', // to translate
    'suggestion.stays': '{count} scopes stay', // to translate
    'meter.start': 'Shown once you choose what your app will call.', // to translate
    'meter.endpoints': 'Your {count} endpoints need {scopes}.', // to translate
    'meter.choice': 'What you chose needs {scopes}.', // to translate
    'meter.all': 'all {count} of these scopes', // to translate
    'meter.some': '{needed} of these {count} scopes', // to translate
    'meter.none': 'None of the {count} scopes you ask for is what you need.', // to translate
    'meter.extra': '{count} scopes open {endpoints}.', // to translate
    'meter.unneeded': '{count} endpoints that you do not need', // to translate
    'meter.wider': '{count} endpoints are open wider than you need.', // to translate
    'meter.worst': 'The most it could do: {risk}.', // to translate
    'meter.missing': '{count} of what you chose are not covered yet.', // to translate
    'meter.unavoidable': 'No smaller set avoids opening {count} more endpoints.', // to translate
    // to translate
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
      one: 'Put {count} thing right first',
      other: 'Put {count} things right first',
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
    // to translate
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
    // to translate
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
    // to translate
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
};
