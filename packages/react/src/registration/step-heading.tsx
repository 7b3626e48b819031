'use client';

import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Heading } from '../part/heading.js';

/** What {@link StepHeading} takes. */
export interface StepHeadingProps {
  readonly level: number;
  /** Whether the focus goes to it as it appears: not on the page's first step. */
  readonly isFocused?: boolean;
  readonly children: ReactNode;
}

/** The heading of a step. A new step is read from its beginning, so the focus goes here. */
export function StepHeading({ level, isFocused = true, children }: StepHeadingProps): ReactElement {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) ref.current?.focus();
  }, [isFocused]);
  return (
    <Heading ref={ref} level={level} tabIndex={-1} className="sw-step-heading">
      {children}
    </Heading>
  );
}
