import { en } from '../messages/en.js';
import type { Texts } from './create-texts.js';
import type { MessageKey } from './messages.js';

type ActionKey = Extract<MessageKey, `action.${string}`>;

/** What to call an action or a severity, for which catalogs have no titles: its id where we have no word. */
export function actionTitle({ text }: Pick<Texts, 'text'>, id: string): string {
  const key = `action.${id}`;
  if (isActionKey(key)) return text(key);
  return (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('_', ' ');
}

function isActionKey(key: string): key is ActionKey {
  return Object.hasOwn(en.messages, key);
}
