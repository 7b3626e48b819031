import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is not pure, or does not clean up after itself, shows when React does everything twice.
configure({ reactStrictMode: true });

// React reports an update outside `act` only where it knows that a test is running.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

afterEach(cleanup);
