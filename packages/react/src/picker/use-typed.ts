'use client';

import { useEffect, useState } from 'react';
import type { CompositionEvent } from 'react';

/** A text field whose text may be in the making. */
export interface Typed {
  readonly value: string;
  readonly type: (text: string) => void;
  readonly start: (event: CompositionEvent<HTMLInputElement>) => void;
  readonly end: (event: CompositionEvent<HTMLInputElement>) => void;
}

/**
 * Keeps what an input method composes in the field, and hands it on when it is done. Keyboards of
 * phones compose Latin words as well, for as long as they are typed: so it is handed on at every
 * pause too.
 *
 * @param text - what was handed on last
 * @param setText - takes it
 */
export function useTyped(text: string, setText: (text: string) => void): Typed {
  const [composed, compose] = useState<string>();
  useEffect(() => {
    if (composed === undefined) return undefined;
    const timer = setTimeout(() => setText(composed), pause);
    return () => clearTimeout(timer);
  }, [composed, setText]);
  return {
    value: composed ?? text,
    type: composed === undefined ? setText : compose,
    start: (event) => compose(event.currentTarget.value),
    end: (event) => {
      compose(undefined);
      setText(event.currentTarget.value);
    },
  };
}

/** In milliseconds. */
const pause = 400;
