'use client';

import { useState } from 'react';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';

/**
 * Keeps chips to one row: hides those that there is no room for, and answers how many these are.
 * Where `isOpen`, all show on as many rows as it takes; where it is narrow, they scroll.
 */
export function useOneRow(isOpen: boolean) {
  const [row, ref] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useState(0);
  // After whatever was rendered: a title, a count or a font may have changed its width.
  useSafeLayoutEffect(() => {
    if (row) setHidden(fit(row, isOpen));
  });
  useSafeLayoutEffect(() => {
    // None where nothing is laid out, as in a test.
    if (!row || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setHidden(fit(row, isOpen)));
    observer.observe(row);
    return () => observer.disconnect();
  }, [row, isOpen]);
  return { ref, hidden };
}

/** In CSS pixels. There is hardly room for two, and it scrolls instead. */
const narrow = 320;

function fit(row: HTMLElement, isOpen: boolean): number {
  const chips = [...row.querySelectorAll('button')];
  const { activeElement } = row.ownerDocument;
  // While one of them is being pressed, no other comes in and moves it.
  const absent = new Set(row.contains(activeElement) ? chips.filter(({ hidden }) => hidden) : []);
  for (const chip of chips) chip.hidden = false;
  const room = widthOf(row);
  if (isOpen || room < narrow) return 0;
  const isSure = (chip: Element): boolean =>
    chip === activeElement || chip.getAttribute('aria-pressed') === 'true';
  // Every kind in its turn: one alone would hide that there are others.
  const turnOf = (chip: Element): number =>
    isSure(chip) ? -1 : [...(chip.parentElement?.children ?? [])].indexOf(chip);
  const widths = new Map(chips.map((chip) => [chip, widthOf(chip)]));
  const kinds = new Set<Element | null>();
  let used = 0;
  for (const chip of chips.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    const kind = chip.parentElement;
    const end = used + gapOf(kinds.has(kind) ? kind : row) + (widths.get(chip) ?? 0);
    chip.hidden = !isSure(chip) && (absent.has(chip) || end > room);
    if (chip.hidden) continue;
    kinds.add(kind);
    used = end;
  }
  return chips.filter(({ hidden }) => hidden).length;
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}

function gapOf(element: Element | null): number {
  return (element && Number.parseFloat(getComputedStyle(element).columnGap)) || 0;
}
