import { version } from 'react';

// A project that quietly tested another React would prove nothing.
if (!version.startsWith('18.')) throw new Error(`This is React ${version}, not 18.`);
