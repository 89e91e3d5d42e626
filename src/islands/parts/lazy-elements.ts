import { failure } from './failure.ts';

/** The events at which an element's script is fetched. */
interface Wish {
  /** Presses this part of it. */
  click?: string;
  /** Opens or closes this part of it. */
  toggle?: string;
  /** Presses this key with Ctrl or ⌘, anywhere. */
  shortcut?: string;
  /** Follows a link to a place on the page. */
  hashchange?: boolean;
}

/**
 * Loads the script of the custom elements `name` when a visitor first wants one of them. The script finds the element
 * as the visitor left it: a `<details>` may be open already, and `data-wanted` says that the element itself was asked
 * for. Parts that are of no use without scripts, marked `data-needs-script`, show themselves at once. If the fetch of
 * the script fails, the element says so, and the next wish tries again.
 */
export function loadWhenWanted(name: string, wish: Wish, load: () => Promise<unknown>): void {
  const elements = [...document.querySelectorAll<HTMLElement>(name)];
  if (elements.length === 0) return;
  for (const element of elements) {
    for (const useful of element.querySelectorAll<HTMLElement>('[data-needs-script]')) useful.hidden = false;
  }
  listen(elements, wish, load);
}

/** Loads at the first wish, and listens for the next if that fails. */
function listen(elements: readonly HTMLElement[], wish: Wish, load: () => Promise<unknown>): void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const want = (element?: HTMLElement) => {
    listeners.abort();
    element?.toggleAttribute('data-wanted', true);
    load().catch(() => {
      if (element) void sayUnavailable(element);
      listen(elements, wish, load);
    });
  };
  for (const element of elements) {
    for (const event of ['click', 'toggle'] as const) {
      for (const wished of wish[event] === undefined ? [] : element.querySelectorAll(wish[event])) {
        wished.addEventListener(
          event,
          () => {
            want(element);
          },
          { signal },
        );
      }
    }
  }
  if (wish.hashchange)
    addEventListener(
      'hashchange',
      () => {
        want();
      },
      { signal },
    );
  if (wish.shortcut !== undefined) {
    document.addEventListener(
      'keydown',
      (event) => {
        if (![wish.shortcut, wish.shortcut?.toUpperCase()].includes(event.key) || !(event.ctrlKey || event.metaKey))
          return;
        event.preventDefault();
        want(elements[0]);
      },
      { signal },
    );
  }
}

/** Shows in the status of an element that its script is missing, in the words `failed` of its `data-words`. */
async function sayUnavailable(element: HTMLElement): Promise<void> {
  const { failed = '' } = JSON.parse(element.dataset['words'] ?? '{}') as { failed?: string };
  element.querySelector('[role=status]')?.replaceChildren(...(await failure(failed)));
}
