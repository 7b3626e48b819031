import type { Locale } from '@scopewise/react';
import { en } from '@scopewise/react/messages/en';

const locales: Readonly<Record<string, () => Promise<Locale>>> = {
  en: () => Promise.resolve(en),
  ar: async () => (await import('@scopewise/react/messages/ar')).ar,
  bs: async () => (await import('@scopewise/react/messages/bs')).bs,
  de: async () => (await import('@scopewise/react/messages/de')).de,
  el: async () => (await import('@scopewise/react/messages/el')).el,
  'es-419': async () => (await import('@scopewise/react/messages/es-419')).es419,
  fr: async () => (await import('@scopewise/react/messages/fr')).fr,
  it: async () => (await import('@scopewise/react/messages/it')).it,
  ja: async () => (await import('@scopewise/react/messages/ja')).ja,
  ko: async () => (await import('@scopewise/react/messages/ko')).ko,
  'pt-BR': async () => (await import('@scopewise/react/messages/pt-br')).ptBr,
  ru: async () => (await import('@scopewise/react/messages/ru')).ru,
  sl: async () => (await import('@scopewise/react/messages/sl')).sl,
  sq: async () => (await import('@scopewise/react/messages/sq')).sq,
  sv: async () => (await import('@scopewise/react/messages/sv')).sv,
  tr: async () => (await import('@scopewise/react/messages/tr')).tr,
  uk: async () => (await import('@scopewise/react/messages/uk')).uk,
  'zh-Hans': async () => (await import('@scopewise/react/messages/zh-hans')).zhHans,
  'zh-Hant': async () => (await import('@scopewise/react/messages/zh-hant')).zhHant,
};

/** The tags of the languages there are. */
export const languageTags: readonly string[] = Object.keys(locales);

/** A language by its tag; fetched when it is first spoken. */
export async function openLanguage(tag: string): Promise<Locale> {
  return (await locales[tag]?.()) ?? en;
}

/** What a language calls itself. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
