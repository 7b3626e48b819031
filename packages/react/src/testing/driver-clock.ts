import { ScopewiseError } from '@scopewise/core';
import type { DriverOptions } from './driver-user.js';

/** Waits for what a page does in its own time. */
export interface DriverClock {
  /** Does something, and lets what it leads to happen. */
  act<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Resolves when something holds. */
  until(condition: () => boolean, what: string): Promise<void>;
}

/** How long a moment is, in milliseconds. */
const moment = 10;

/** Makes the clock of a driver. */
export function createClock({ timeout = 5000, advanceTimers }: DriverOptions): DriverClock {
  const pause = async (milliseconds = moment): Promise<void> => {
    if (advanceTimers) await advanceTimers(milliseconds);
    else await new Promise((resolve) => setTimeout(resolve, milliseconds));
  };
  return {
    act: (task) =>
      withoutAct(async () => {
        const value = await task();
        // Effects run in a task of their own, and what they set off in another.
        await pause(0);
        await pause(0);
        return value;
      }),
    until: (condition, what) =>
      withoutAct(async () => {
        // Counted, not measured: faked timers may fake the clock as well.
        for (let waited = 0; !condition(); waited += moment) {
          if (waited >= timeout) {
            throw new ScopewiseError('testing/timeout', `${what} within ${timeout} ms.`);
          }
          // oxlint-disable-next-line no-await-in-loop -- moment after moment
          await pause();
        }
      }),
  };
}

/**
 * React reports updates outside of its own `act` wherever it knows of a test. What a driver waits
 * for happens as it does in a browser, and is none of them.
 */
async function withoutAct<Value>(task: () => Promise<Value>): Promise<Value> {
  const isTest: unknown = Reflect.get(globalThis, flag);
  if (isTest !== true) return task();
  Reflect.set(globalThis, flag, false);
  try {
    return await task();
  } finally {
    Reflect.set(globalThis, flag, true);
  }
}

const flag = 'IS_REACT_ACT_ENVIRONMENT';
