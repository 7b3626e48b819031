let isEven = false;

/**
 * Resolves in the next frame, before it is painted. Each frame paints a dot otherwise than the last:
 * where nothing changes, the browser would wait a sixtieth of a second for the next.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      isEven = !isEven;
      document.getElementById('ticker')?.toggleAttribute('data-even', isEven);
      resolve();
    });
  });
}

/** Resolves when the frame at hand is painted: what a message is answered after. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** How long it takes from an act until what it is to show is painted, in milliseconds. */
export async function timeToPaint(act: () => void, isShown: () => boolean): Promise<number> {
  const start = performance.now();
  act();
  do {
    // oxlint-disable-next-line no-await-in-loop -- frame after frame
    await nextFrame();
  } while (!isShown());
  await painted();
  return performance.now() - start;
}

/** Waits until nothing that `read` answers has changed for a while, and answers it. */
export async function settled(read: () => string): Promise<string> {
  let last = read();
  let since = performance.now();
  let frames = 0;
  while (frames < 20 || performance.now() - since < 150) {
    // oxlint-disable-next-line no-await-in-loop -- frame after frame
    await nextFrame();
    frames += 1;
    const now = read();
    if (now === last) continue;
    last = now;
    since = performance.now();
    frames = 0;
  }
  return last;
}
