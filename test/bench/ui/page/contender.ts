import type { ComponentType } from 'react';
import type { Catalog } from '@scopewise/core';
import type { TreeNode } from './tree-node.js';

/** What every contender shows. */
export interface ContenderProps {
  readonly catalog: Catalog;
  /** The same, laid out and worded; what all but ours take. */
  readonly nodes: TreeNode[];
  readonly isExpanded: boolean;
}

/** A picker to measure, and how to find in it what a person would. */
export interface Contender {
  readonly Picker: ComponentType<ContenderProps>;
  /** Selectors: what scrolls, its rows, and the checkbox in a row. */
  readonly scroller: string;
  readonly row: string;
  readonly checkbox: string;
}

/** How high all lists are, in CSS pixels. */
export const listHeight = 640;

/** How high the rows of all peers are. */
export const rowHeight = 32;
