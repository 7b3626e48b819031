'use client';

import { useEffect, useState } from 'react';
import type { CompositionEvent } from 'react';

/** A text field whose text may be in the making. */
export interface Typed {
  readonly value: string;
  readonly type: (text: string) => void;
  /** Empties it, whatever is in the making. */
  readonly clear: () => void;
  readonly start: (event: CompositionEvent<HTMLInputElement>) => void;
  readonly end: (event: CompositionEvent<HTMLInputElement>) => void;
}

/** What is being composed, and what was handed on when it came to be. */
interface Composed {
  readonly value: string;
  readonly over: string;
}

/**
 * Keeps what an input method composes in the field, and hands it on when it is done. Keyboards of
 * phones compose Latin words as well, for as long as they are typed: so it is handed on at every
 * pause too. A text that comes from elsewhere takes its place.
 *
 * @param text - what was handed on last
 * @param setText - takes it
 */
export function useTyped(text: string, setText: (text: string) => void): Typed {
  const [composed, setComposed] = useState<Composed>();
  const compose = (value: string): void => setComposed({ value, over: text });
  if (composed && text !== composed.over && text !== composed.value) setComposed(undefined);
  const pending = composed?.value;
  useEffect(() => {
    if (pending === undefined) return undefined;
    const timer = setTimeout(() => setText(pending), pause);
    return () => clearTimeout(timer);
  }, [pending, setText]);
  const finish = (value: string): void => {
    setComposed(undefined);
    setText(value);
  };
  return {
    value: pending ?? text,
    type: composed ? compose : setText,
    clear: () => finish(''),
    start: (event) => compose(event.currentTarget.value),
    end: (event) => finish(event.currentTarget.value),
  };
}

/** In milliseconds. */
const pause = 400;
