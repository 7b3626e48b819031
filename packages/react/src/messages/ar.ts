import type { Locale } from '../texts/messages.js';

/** The messages in Arabic. */
export const ar: Locale = {
  tag: 'ar',
  dir: 'rtl',
  messages: {
    'search.label': 'البحث في النطاقات',
    'search.placeholder': 'الاسم أو النطاق أو نقطة النهاية أو المسار',
    'search.clear': 'مسح البحث',

    'facet.label': 'عوامل التصفية',
    'facet.product': 'المنتج',
    'facet.action': 'الإجراء',
    'facet.level': 'المستوى',
    'facet.severity': 'الخطورة',
    'facet.deprecated': 'مهملة',
    'facet.selected': 'محددة',
    'facet.option': {
      zero: '{value}، لا نتائج',
      // With the number, which the filter shows beside its name.
      one: '{value}، {count} نتيجة',
      two: '{value}، {count} نتيجة',
      few: '{value}، {count} نتائج',
      many: '{value}، {count} نتيجة',
      other: '{value}، {count} نتيجة',
    },
    'facet.ofLevel': 'مستوى {level}',
    'facet.more': '{count} أخرى',
    'facet.fewer': 'أقل',
    'facet.clear': 'مسح عوامل التصفية',

    'status.shown': {
      zero: 'لا نطاقات {groups}',
      one: 'نطاق واحد {groups}',
      two: 'نطاقان {groups}',
      few: '{count} نطاقات {groups}',
      many: '{count} نطاقًا {groups}',
      other: '{count} نطاق {groups}',
    },
    'status.groups': {
      zero: 'في أي مجموعة',
      one: 'في مجموعة واحدة',
      two: 'في مجموعتين',
      few: 'في {count} مجموعات',
      many: 'في {count} مجموعة',
      other: 'في {count} مجموعة',
    },
    'status.selected': 'المحدد: {count}',
    'status.none': 'لم يتم تحديد شيء',
    'status.partly': '{selected}، {hidden}',
    'status.hidden': 'منها {count} يخفيها عامل التصفية',

    'select.visible': {
      one: 'تحديد هذا النطاق',
      two: 'تحديد هذين النطاقين',
      few: 'تحديد هذه النطاقات الـ {count}',
      many: 'تحديد هذه النطاقات الـ {count}',
      other: 'تحديد هذه النطاقات الـ {count}',
    },
    'select.notVisible': 'إلغاء تحديد المعروض ({count})',
    'select.clear': 'مسح التحديد',
    'select.undo': 'تراجع',
    'select.redo': 'إعادة',
    'select.shortcut': '{command} ({keys})',
    'select.commands': 'التحديد',

    'list.label': 'النطاقات',
    'list.hint': 'استخدم مفاتيح الأسهم للتنقل، والمسافة للتحديد، وEnter لعرض التفاصيل.',
    'list.expandAll': 'توسيع الكل',
    'list.collapseAll': 'طي الكل',
    'group.expand': 'توسيع {title}',
    'group.collapse': 'طي {title}',
    'group.selectAll': 'تحديد الكل في {title}',
    'group.selectVisible': 'تحديد كل النتائج في {title}',
    'group.count': '{selected} من {count}',
    'group.countSpoken': 'تم تحديد {selected} من {count}',
    'group.matches': {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '{count} نتائج',
      many: '{count} نتيجة',
      other: '{count} نتيجة',
    },

    'row.details': 'تفاصيل {title}',
    'row.level': 'مستوى {title}',
    'row.onlyLevel': '{level} فقط',
    'row.approval': 'يتطلب موافقة المسؤول',
    'row.deprecated': 'مهمل',
    'row.unknown': 'غير موجود في الكتالوج',
    'row.locked': 'مضمّن دائمًا',
    'row.forbidden': 'غير متاح لهذا التطبيق',
    'row.full': 'تم بلوغ الحد الأقصى وهو {count}',
    'row.implied': 'مضمّن في {scope}',
    'row.opens': 'يتيح {endpoint}',
    'row.formerly': 'سابقًا {name}',
    'row.replacedBy': 'حل محله {scope}',
    'row.replace': 'استخدام {scope} بدلًا منه',

    'action.read': 'قراءة',
    'action.use': 'استخدام',
    'action.create': 'إنشاء',
    'action.write': 'كتابة',
    'action.update': 'تحديث',
    'action.patch': 'تغيير',
    'action.manage': 'إدارة',
    'action.delete': 'حذف',

    'details.endpoints': {
      zero: 'لا يتيح أي نقطة نهاية',
      one: 'يتيح نقطة نهاية واحدة',
      two: 'يتيح نقطتي نهاية',
      few: 'يتيح {count} نقاط نهاية',
      many: 'يتيح {count} نقطة نهاية',
      other: 'يتيح {count} نقطة نهاية',
    },
    'details.noEndpoints': 'لا توجد نقطة نهاية معروفة تحتاج إليه',
    'details.legacy': 'الأسماء القديمة',
    'details.implies': 'يشمل أيضًا',
    'details.overlaps': 'قد يتداخل مع',
    'details.documentedAt': 'موثق في {site}',
    'details.newTab': 'يفتح في علامة تبويب جديدة',
    'details.more': 'عرض {count} إضافية',

    'empty.query': 'لا شيء يطابق «{query}»',
    'empty.filters': 'لا شيء يطابق عوامل التصفية هذه',
    'empty.hint': 'جرّب كلمات أقل، أو امسح عوامل التصفية.',
    'empty.correction': 'هل تقصد {correction}؟',
    'empty.catalog': 'هذا الكتالوج فارغ',

    'load.loading': 'جارٍ التحميل…',
    'load.failed': 'تعذر تحميل القائمة. لم يُفقد ما حددته.',
    'load.retry': 'إعادة المحاولة',

    'refused.over': 'لم يُضف شيء: الحد الذي يسمح به المزوّد هو {count}',
    'refused.locked': '{title} يبقى كما هو',
    'refused.forbidden': '{title} غير متاح لهذا التطبيق',
    'refused.level': 'مستوى {title} غير متاح لهذا التطبيق',
    'refused.because': '{refusal}: {reason}',

    'form.required': 'حدد نطاقًا واحدًا على الأقل.',
    'form.limit': '{count} من {max} على الأكثر',
    'form.over': 'تجاوز حد المزوّد البالغ {max} بمقدار {count}',
    'form.unknown': {
      one: 'نطاق محدد واحد غير موجود في الكتالوج',
      two: 'نطاقان محددان غير موجودين في الكتالوج',
      few: '{count} نطاقات محددة غير موجودة في الكتالوج',
      many: '{count} نطاقًا محددًا غير موجود في الكتالوج',
      other: '{count} نطاق محدد غير موجود في الكتالوج',
    },
    'form.forbidden': {
      one: 'نطاق محدد واحد غير متاح لهذا التطبيق',
      two: 'نطاقان محددان غير متاحين لهذا التطبيق',
      few: '{count} نطاقات محددة غير متاحة لهذا التطبيق',
      many: '{count} نطاقًا محددًا غير متاح لهذا التطبيق',
      other: '{count} نطاق محدد غير متاح لهذا التطبيق',
    },

    'paste.open': 'لصق نطاقات',
    'paste.label': 'النطاقات المراد إضافتها',
    'paste.hint': 'الصق سلسلة نطاقات من تطبيقك أو من توثيقه.',
    'paste.submit': 'إضافة النطاقات',
    'paste.added': {
      zero: 'لم يُضف أي نطاق',
      one: 'تمت إضافة نطاق واحد',
      two: 'تمت إضافة نطاقين',
      few: 'تمت إضافة {count} نطاقات',
      many: 'تمت إضافة {count} نطاقًا',
      other: 'تمت إضافة {count} نطاق',
    },
    'paste.already': 'محددة من قبل: {count}',
    'paste.unknown': 'غير موجودة في الكتالوج وتم الاحتفاظ بها: {count}',
    'paste.refused': 'غير متاحة لهذا التطبيق: {count}',
    'paste.invalid': 'ليست نطاقات: {count}',
    'paste.character': 'الحرف «{character}» غير مسموح به في النطاق',
    'paste.nothing': 'لا يوجد أي نطاق في هذا النص',

    'copy.open': 'نسخ',
    'copy.label': 'نسخ كـ',
    'copy.list': 'سلسلة نطاقات',
    'copy.json': 'JSON',
    'copy.env': 'متغير بيئة',
    'copy.url': 'عنوان URL للتفويض',
    'copy.done': {
      zero: 'لم يُنسخ أي نطاق',
      one: 'تم نسخ نطاق واحد',
      two: 'تم نسخ نطاقين',
      few: 'تم نسخ {count} نطاقات',
      many: 'تم نسخ {count} نطاقًا',
      other: 'تم نسخ {count} نطاق',
    },
    'copy.failed': 'لم يسمح متصفحك بالنسخ',

    'confirm.title': {
      one: 'هل تريد إضافة نطاق واحد؟',
      two: 'هل تريد إضافة نطاقين؟',
      few: 'هل تريد إضافة {count} نطاقات؟',
      many: 'هل تريد إضافة {count} نطاقًا؟',
      other: 'هل تريد إضافة {count} نطاق؟',
    },
    'confirm.deletes': {
      one: 'واحد منها يمكنه الحذف.',
      two: 'اثنان منها يمكنهما الحذف.',
      few: '{count} منها يمكنها الحذف.',
      many: '{count} منها يمكنها الحذف.',
      other: '{count} منها يمكنها الحذف.',
    },
    'confirm.severity': '{severity} {count}',
    'confirm.level': 'أوسع مستوى: {level}',
    'confirm.accept': 'إضافة',
    'dialog.cancel': 'إلغاء',
    'dialog.close': 'إغلاق',

    'selected.label': 'النطاقات المحددة',
    'selected.empty': 'لم يتم تحديد شيء بعد',
    'selected.remove': 'إزالة {title}',
    'selected.hidden': 'يخفيه عامل التصفية',

    'announce.added': {
      zero: 'لم يُضف أي نطاق',
      one: 'تمت إضافة نطاق واحد',
      two: 'تمت إضافة نطاقين',
      few: 'تمت إضافة {count} نطاقات',
      many: 'تمت إضافة {count} نطاقًا',
      other: 'تمت إضافة {count} نطاق',
    },
    'announce.addedIn': {
      zero: 'لم يُضف أي نطاق في {title}',
      one: 'تمت إضافة نطاق واحد في {title}',
      two: 'تمت إضافة نطاقين في {title}',
      few: 'تمت إضافة {count} نطاقات في {title}',
      many: 'تمت إضافة {count} نطاقًا في {title}',
      other: 'تمت إضافة {count} نطاق في {title}',
    },
    'announce.removed': {
      zero: 'لم يُزل أي نطاق',
      one: 'تمت إزالة نطاق واحد',
      two: 'تمت إزالة نطاقين',
      few: 'تمت إزالة {count} نطاقات',
      many: 'تمت إزالة {count} نطاقًا',
      other: 'تمت إزالة {count} نطاق',
    },
    'announce.removedIn': {
      zero: 'لم يُزل أي نطاق من {title}',
      one: 'تمت إزالة نطاق واحد من {title}',
      two: 'تمت إزالة نطاقين من {title}',
      few: 'تمت إزالة {count} نطاقات من {title}',
      many: 'تمت إزالة {count} نطاقًا من {title}',
      other: 'تمت إزالة {count} نطاق من {title}',
    },
    'announce.level': '{title} بمستوى {level}',
    'announce.undone': 'تم التراجع',
    'announce.redone': 'تمت الإعادة',
    'announce.sentences': '{first}. {second}.',

    'endpoints.search': 'البحث في نقاط النهاية',
    'endpoints.placeholder': 'العنوان أو الطريقة أو المسار',
    'endpoints.label': 'نقاط النهاية',
    'endpoints.shown': {
      zero: 'لا نقاط نهاية {groups}',
      one: 'نقطة نهاية واحدة {groups}',
      two: 'نقطتا نهاية {groups}',
      few: '{count} نقاط نهاية {groups}',
      many: '{count} نقطة نهاية {groups}',
      other: '{count} نقطة نهاية {groups}',
    },
    'endpoints.added': {
      zero: 'لم تُضف أي نقطة نهاية',
      one: 'تمت إضافة نقطة نهاية واحدة',
      two: 'تمت إضافة نقطتي نهاية',
      few: 'تمت إضافة {count} نقاط نهاية',
      many: 'تمت إضافة {count} نقطة نهاية',
      other: 'تمت إضافة {count} نقطة نهاية',
    },
    'endpoints.removed': {
      zero: 'لم تُزل أي نقطة نهاية',
      one: 'تمت إزالة نقطة نهاية واحدة',
      two: 'تمت إزالة نقطتي نهاية',
      few: 'تمت إزالة {count} نقاط نهاية',
      many: 'تمت إزالة {count} نقطة نهاية',
      other: 'تمت إزالة {count} نقطة نهاية',
    },
    'endpoints.confirm': 'Add endpoints ({count})?', // to translate
    'endpoints.selected': 'Selected endpoints', // to translate
    'endpoints.needs': 'تحتاج إلى {scopes}',
    'endpoints.public': 'لا تحتاج إلى أي نطاق',
    'endpoints.required': 'حدد نقطة نهاية واحدة على الأقل.',
    'endpoints.paste': 'Paste calls', // to translate
    'endpoints.pasteLabel': 'Calls to add', // to translate
    'endpoints.pasteHint': 'One on each line, such as “GET /users”, an address, or a title.', // to translate
    'endpoints.pasteSubmit': 'Add endpoints', // to translate
    'endpoints.unmatched': 'Lines that name no endpoint: {count}', // to translate
    'endpoints.ambiguous': 'Lines that name several endpoints: {count}', // to translate
    'endpoints.nothing': 'There is no call in this text', // to translate

    'roles.label': 'الأدوار',
    'roles.search': 'Search roles', // to translate
    'roles.shown': 'Roles: {count}', // to translate
    'roles.presets': 'Presets', // to translate
    'roles.empty': 'This catalog has no roles', // to translate
    'roles.on': '{title} is on', // to translate
    'roles.off': '{title} is off', // to translate
    'roles.effective': {
      zero: 'لا نطاقات سارية',
      one: 'نطاق سارٍ واحد',
      two: 'نطاقان ساريان',
      few: '{count} نطاقات سارية',
      many: '{count} نطاقًا ساريًا',
      other: '{count} نطاق سارٍ',
    },
    'roles.gives': 'Scopes given: {count}', // to translate
    'roles.adds': {
      zero: 'لا يضيف أي نطاق إلى الأدوار الأخرى',
      one: 'يضيف نطاقًا واحدًا إلى الأدوار الأخرى',
      two: 'يضيف نطاقين إلى الأدوار الأخرى',
      few: 'يضيف {count} نطاقات إلى الأدوار الأخرى',
      many: 'يضيف {count} نطاقًا إلى الأدوار الأخرى',
      other: 'يضيف {count} نطاق إلى الأدوار الأخرى',
    },
    'roles.addsNothing': 'لا يضيف شيئًا جديدًا',
    'roles.takes': 'Scopes of the others taken away: {count}', // to translate
    'roles.denied': 'Scopes denied by these roles: {count}', // to translate
    'roles.customised': 'تم تعديلها يدويًا',
    'roles.reset': 'العودة إلى الأدوار',

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
