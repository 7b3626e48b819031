'use client';

import { useEffect, useRef, useState } from 'react';

/** What {@link RoleInputs} takes. */
export interface RoleInputsProps {
  readonly name: string | undefined;
  /** The id of the form, where the roles are outside it. */
  readonly form: string | undefined;
  /** Ids of the roles that are on. */
  readonly value: readonly string[];
  /** Switches on what was on at first, and all else off. */
  readonly set: (ids: readonly string[], event: Event) => void;
}

/** Makes roles part of a form: it submits those that are on, and its reset brings back the first. */
export function RoleInputs({ name, form, value, set }: RoleInputsProps) {
  const [first] = useState(value);
  const own = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const owner = own.current?.form;
    const reset = (event: Event): void => {
      if (!event.defaultPrevented) set(first, event);
    };
    owner?.addEventListener('reset', reset);
    return () => owner?.removeEventListener('reset', reset);
  }, [first, form, set]);
  return (
    <>
      {/* Without a name: it belongs to the form, and is not submitted. */}
      <input ref={own} type="hidden" form={form} />
      {name !== undefined &&
        value.map((id) => <input key={id} type="hidden" name={name} form={form} value={id} />)}
    </>
  );
}
