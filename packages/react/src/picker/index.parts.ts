'use client';

export { Clear } from './clear.js';
export { Empty } from './empty.js';
export { ExpandAll } from './expand-all.js';
export { Facets } from './facets.js';
export { Label } from './label.js';
export { Provider, Root } from './root.js';
export { Search } from './search.js';
export { SelectVisible } from './select-visible.js';
export { SelectedOnly } from './selected-only.js';
export { Status } from './status.js';
export { Toolbar } from './toolbar.js';
export { Redo, Undo } from './undo.js';
