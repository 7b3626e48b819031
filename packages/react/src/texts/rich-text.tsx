'use client';

import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import type { MessageArguments, MessageKey } from './messages.js';
import { useTexts } from './messages-provider.js';

/** What {@link RichText} takes. */
export interface RichTextProps<Key extends MessageKey> {
  readonly message: Key;
  /** What fills the placeholders: text, numbers, or elements. */
  readonly args: MessageArguments<Key, ReactNode>;
}

/**
 * A message with elements in it, wherever its language puts them. Text stays text: nothing is read as
 * HTML.
 *
 * @param props - the key of the message, and what fills its placeholders
 * @returns the sentence, without an element around it
 * @example
 * ```tsx
 * import { RichText } from '@scopewise/react';
 *
 * export function Needed({ scope }: { scope: string }) {
 *   return (
 *     <p>
 *       <RichText message="endpoints.needs" args={{ scopes: <code>{scope}</code> }} />
 *     </p>
 *   );
 * }
 * ```
 */
export function RichText<Key extends MessageKey>({ message, args }: RichTextProps<Key>): ReactNode {
  const { rich } = useTexts();
  // Spread, so that the parts need no keys: a sentence is no list.
  return createElement(Fragment, null, ...rich(message, args));
}
