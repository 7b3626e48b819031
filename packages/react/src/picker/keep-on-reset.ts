/**
 * Lets a form's reset leave a control of the browser as it is. It would bring back what was shown when
 * the control appeared, while what is selected is the picker's to bring back.
 */
export function keepOnReset(control: HTMLInputElement | HTMLSelectElement | null): void {
  if (control instanceof HTMLInputElement) control.defaultChecked = control.checked;
  else for (const option of control?.options ?? []) option.defaultSelected = option.selected;
}
