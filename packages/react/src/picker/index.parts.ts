'use client';

export { Provider, Root } from './root.js';
