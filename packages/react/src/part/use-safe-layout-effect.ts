'use client';

import { useEffect, useLayoutEffect } from 'react';

/** A layout effect. On a server, where no effect runs, React 18 would warn about one. */
export const useSafeLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
