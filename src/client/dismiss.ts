// Escape puts away the card of the link that is pointed at or focused, without moving either (WCAG 1.4.13).
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const asked = document.querySelector('a:is(.place, .seam):is(:hover, :focus-visible)');
  asked?.classList.add('dismissed');
  for (const over of ['mouseleave', 'blur']) asked?.addEventListener(over, () => asked.classList.remove('dismissed'), { once: true });
});
