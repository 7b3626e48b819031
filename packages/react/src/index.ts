'use client';

export * as ScopePicker from './picker/index.parts.js';
export type { CopyProps } from './picker/copy.js';
export type { EmptyProps } from './picker/empty.js';
export type { ErrorProps } from './picker/error.js';
export type { PickerFacet } from './picker/facet-chips.js';
export type { FacetsProps } from './picker/facets.js';
export type { HiddenInputsProps } from './picker/hidden-inputs.js';
export type { LabelProps } from './picker/label.js';
export type { LimitProps } from './picker/limit.js';
export type { LoadingProps } from './picker/loading.js';
export type { MessageProps } from './picker/message.js';
export type { QuestionProps } from './picker/question.js';
export type { Refusal } from './picker/refusals.js';
export type { CommandProps } from './picker/render-command.js';
export type { ProviderProps, RootProps } from './picker/root.js';
export type { FormatOptions, ScopeFormat } from './picker/scope-formats.js';
export type { SearchProps } from './picker/search.js';
export type { SelectedProps } from './picker/selected.js';
export type { StatusProps } from './picker/status.js';
export type { ToolbarProps } from './picker/toolbar.js';
export type { BadgesProps } from './picker/badges.js';
export type { CellProps } from './picker/cell.js';
export type { CheckboxProps } from './picker/checkbox.js';
export type { DetailsButtonProps } from './picker/details-button.js';
export type { DetailsProps } from './picker/details.js';
export type { GroupProps } from './picker/group.js';
export type { LevelsProps } from './picker/levels.js';
export type { ListProps } from './picker/list.js';
export type { RowProps } from './picker/row.js';
export type { ElementProps, ListState, PickerGetters } from './picker/row-props.js';
export type { TitleProps } from './picker/title.js';
export { useScopePickerRow } from './picker/use-scope-picker-row.js';
export type { PickerGroupRow, PickerItemRow, PickerRow } from './picker/use-scope-picker-row.js';
export { useScopePicker } from './picker/use-scope-picker.js';
export type { PickerIds, ScopePickerOptions } from './picker/use-scope-picker.js';
export { useScopePickerState } from './picker/use-scope-picker-state.js';
export type {
  PickerFault,
  PickerNotice,
  PickerResults,
  PickerState,
} from './picker/picker-state.js';
export { viewFromParams, viewToParams } from './picker/picker-view.js';
export type { PickerView } from './picker/picker-view.js';
export type { PickerStore, ValueChangeDetails } from './picker/picker-store.js';
export { useScopeSearch } from './search/use-scope-search.js';
export type { ScopeSearch, ScopeSearchOptions } from './search/use-scope-search.js';
export { PrivilegeMeter } from './suggestion/privilege-meter.js';
export type { PrivilegeMeterProps } from './suggestion/privilege-meter.js';
export { SuggestionPanel } from './suggestion/suggestion-panel.js';
export type { SuggestionPanelProps } from './suggestion/suggestion-panel.js';
export { useReview } from './suggestion/use-review.js';
export type { LiveReview, LiveReviewOptions } from './suggestion/use-review.js';
export { EndpointPickerPanel } from './panels/endpoint-picker-panel.js';
export type { EndpointPickerPanelProps } from './panels/endpoint-picker-panel.js';
export { RolePickerPanel } from './panels/role-picker-panel.js';
export type { RolePickerPanelProps } from './panels/role-picker-panel.js';
export type { RoleCustomisation } from './roles/customisation.js';
export type { RoleEffect } from './roles/role-effects.js';
export type { RolePreset } from './roles/role-presets.js';
export { useRolePicker } from './roles/use-role-picker.js';
export type { PickedRole, RolePicker, RolePickerOptions } from './roles/use-role-picker.js';
export { useSuggestion } from './suggestion/use-suggestion.js';
export type { LiveSuggestion, SuggestionOptions } from './suggestion/use-suggestion.js';
export { createTexts } from './texts/create-texts.js';
export type { ListKind, Texts } from './texts/create-texts.js';
export type { Message, PluralForms } from './texts/message.js';
export type { Locale, MessageArguments, MessageKey, Messages } from './texts/messages.js';
export { MessagesProvider, useTexts } from './texts/messages-provider.js';
export type { MessagesProviderProps } from './texts/messages-provider.js';
export { RichText } from './texts/rich-text.js';
export type { RichTextProps } from './texts/rich-text.js';
export { ScopePickerPanel } from './panels/scope-picker-panel.js';
export type { ScopePickerPanelProps } from './panels/scope-picker-panel.js';
export { AbilitySummary } from './consent/ability-summary.js';
export type { AbilitySummaryProps } from './consent/ability-summary.js';
export { ConsentPreview } from './consent/consent-preview.js';
export type { ConsentDevice, ConsentPreviewProps } from './consent/consent-preview.js';
export { AppRegistration } from './registration/app-registration.js';
export type { AppRegistrationProps, RegisteredApp } from './registration/app-registration.js';
export { appTypesOf } from './registration/app-type.js';
export type { AppType, AppTypeId } from './registration/app-type.js';
export { clientMetadata } from './registration/client-metadata.js';
export type { AppDescription, ClientMetadata } from './registration/client-metadata.js';
export type { DraftStorage } from './registration/draft-store.js';
export { checkRedirectUri } from './registration/redirect-uri.js';
export type {
  RedirectRules,
  RedirectUriIssue,
  RedirectUriIssueCode,
} from './registration/redirect-uri.js';
export { MigrationView } from './migration/migration-view.js';
export type { MigrationViewProps } from './migration/migration-view.js';
export { ScopeReview } from './review/scope-review.js';
export type { ScopeReviewProps } from './review/scope-review.js';
export { unjustified } from './review/unjustified.js';
export type { RegistrationPreset } from './registration/presets.js';
