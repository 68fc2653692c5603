import type { ComponentChildren } from 'preact';

/** What may be wider than a phone scrolls on its own, also by the keyboard. */
export const Scroll = ({ name, children }: { name: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
  <section class="scroll" tabIndex={0} aria-label={name}>
    {children}
  </section>
);
