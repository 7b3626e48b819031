'use client';

export * as ScopePicker from './picker/index.parts.js';
export { useScopePicker } from './picker/use-scope-picker.js';
export type { PickerIds, ScopePickerOptions } from './picker/use-scope-picker.js';
export { useScopePickerState } from './picker/use-scope-picker-state.js';
export type {
  PickerNotice,
  PickerResults,
  PickerState,
  PickerStore,
  ValueChangeDetails,
} from './picker/picker-store.js';
export { useScopeSearch } from './search/use-scope-search.js';
export type { ScopeSearch, ScopeSearchOptions } from './search/use-scope-search.js';
export { createTexts } from './texts/create-texts.js';
export type { ListKind, Texts } from './texts/create-texts.js';
export type { Message, PluralForms } from './texts/message.js';
export type { Locale, MessageArguments, MessageKey, Messages } from './texts/messages.js';
export { MessagesProvider, useTexts } from './texts/messages-provider.js';
export type { MessagesProviderProps } from './texts/messages-provider.js';
export { RichText } from './texts/rich-text.js';
export type { RichTextProps } from './texts/rich-text.js';
