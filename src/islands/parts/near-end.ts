/** How near something has to come to the window. */
const NEAR = '600px';

/**
 * Calls `reached` when an element comes near that stands at the end of a list. Nothing happens before the visitor scrolls.
 * To be called anew when the list has grown: the element may still be near. Answers what is to be called.
 */
export function onNearEnd(reached: () => void): (end: Element | null) => void {
  let end: Element | null = null;
  let hasScrolled = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) reached();
    },
    { rootMargin: NEAR },
  );
  const watch = () => {
    observer.disconnect();
    if (hasScrolled && end) observer.observe(end);
  };
  const start = () => {
    hasScrolled = true;
    watch();
  };
  addEventListener('scroll', start, { once: true, passive: true });
  return (element) => {
    end = element;
    watch();
  };
}
