'use client';

import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { en } from '../messages/en.js';
import { createTexts } from './create-texts.js';
import type { Texts } from './create-texts.js';
import type { Locale } from './messages.js';

const TextsContext = /* @__PURE__ */ createContext<Texts>(/* @__PURE__ */ createTexts(en));

/** What {@link MessagesProvider} takes. */
export interface MessagesProviderProps {
  /** The language. Pass the same object each time, as a module constant is. */
  readonly locale: Locale;
  readonly children?: ReactNode;
}

/**
 * Gives the components below it their language. It renders no element and sets no direction: the
 * components follow the `dir` of the page.
 *
 * @param props - the language and what is below
 * @returns the children
 * @throws ScopewiseError `messages/bad-tag` where `locale.tag` is no BCP 47 language tag
 * @example
 * ```tsx
 * import { MessagesProvider } from '@scopewise/react';
 * import { ar } from '@scopewise/react/messages/ar';
 * import type { ReactNode } from 'react';
 *
 * export function Arabic({ children }: { children: ReactNode }) {
 *   return (
 *     <div lang={ar.tag} dir={ar.dir}>
 *       <MessagesProvider locale={ar}>{children}</MessagesProvider>
 *     </div>
 *   );
 * }
 * ```
 */
export function MessagesProvider({ locale, children }: MessagesProviderProps): ReactNode {
  const texts = useMemo(() => createTexts(locale), [locale]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/**
 * The texts of the nearest {@link MessagesProvider}, in English where there is none.
 *
 * @returns functions that need no `this`
 * @example
 * ```tsx
 * import { useTexts } from '@scopewise/react';
 *
 * export function Chosen({ count }: { count: number }) {
 *   const { text } = useTexts();
 *   return <output>{text('status.selected', { count })}</output>;
 * }
 * ```
 */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
