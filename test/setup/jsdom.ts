// jsdom lays nothing out: without sizes a virtual list shows nothing, or everything. Here whatever
// scrolls is as large as a small window, and whatever is measured as large as a row. What depends on
// real sizes is tested in the browser.
const sizes = { clientWidth: 400, clientHeight: 600, offsetWidth: 400, offsetHeight: 40 };

for (const [name, value] of Object.entries(sizes)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}

// They never change, so there is nothing to observe.
const nothing = (): void => {};
Reflect.set(globalThis, 'ResizeObserver', function observer() {
  return { observe: nothing, unobserve: nothing, disconnect: nothing };
});
