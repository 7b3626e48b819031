/**
 * Who uses the page: an object of the shape of user-event's, be it from Testing Library, from
 * Vitest's browser mode or from Storybook.
 */
export interface DriverUser {
  readonly click: (element: HTMLElement) => Promise<unknown>;
  readonly clear: (element: HTMLElement) => Promise<unknown>;
  readonly type: (element: HTMLElement, text: string) => Promise<unknown>;
  readonly selectOptions: (element: HTMLElement, value: string) => Promise<unknown>;
}

/** What every driver takes. */
export interface DriverOptions {
  /**
   * Who clicks and types; without one, the driver dispatches the events itself. Vitest's browser mode
   * goes by what elements say, and refuses where two say the same: leave it out there.
   */
  readonly user?: DriverUser | undefined;
  /** How long to wait for what is asked for, in milliseconds; 5,000 unless told. */
  readonly timeout?: number | undefined;
  /** Where timers are faked: lets so many milliseconds pass, as `vi.advanceTimersByTimeAsync`. */
  readonly advanceTimers?: ((milliseconds: number) => unknown) | undefined;
}

/** Uses the page by events alone, where no one else does. */
export const plainUser: DriverUser = {
  async click(element) {
    const isTaken = !press(element, 'mousedown');
    if (!isTaken) element.closest<HTMLElement>('button, input, select, [tabindex]')?.focus();
    press(element, 'mouseup');
    element.click();
  },
  clear: (element) => fill(element, ''),
  // As user-event has it: what is doubled is meant as it is, and not as the name of a key.
  type: (element, text) => fill(element, text.replaceAll(/([[{])\1/g, '$1')),
  async selectOptions(element, value) {
    setValue(element, value);
    element.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

function press(element: HTMLElement, type: string): boolean {
  return element.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }),
  );
}

async function fill(element: HTMLElement, text: string): Promise<void> {
  element.focus();
  setValue(element, text);
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** React takes a value that is set on the element itself for one of its own. */
function setValue(element: HTMLElement, value: string): void {
  Reflect.set(Object.getPrototypeOf(element), 'value', value, element);
}
