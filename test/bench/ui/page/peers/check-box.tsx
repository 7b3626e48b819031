import type { ReactNode } from 'react';

/** The checkbox of an application. */
export function CheckBox(props: {
  readonly title: string;
  readonly isChecked: boolean;
  readonly isMixed: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  return (
    <input
      type="checkbox"
      aria-label={props.title}
      checked={props.isChecked}
      ref={(input) => {
        if (input) input.indeterminate = props.isMixed;
      }}
      onChange={props.onToggle}
    />
  );
}
