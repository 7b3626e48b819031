/** Whether something was done where a form answers to nobody: in a `fieldset` that is disabled. */
export function isInDisabled(event: Event | undefined): boolean {
  const target = event?.target;
  // Without a target there may be no page, nor an `Element`.
  return !!target && target instanceof Element && target.closest('fieldset:disabled') !== null;
}
