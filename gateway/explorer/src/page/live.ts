/** Says something to whoever listens to the page instead of looking at it. */
export function announce(message: string): void {
  const region = document.getElementById('live');
  if (!region) return;
  region.textContent = '';
  // A region that is emptied and filled at once has not changed.
  requestAnimationFrame(() => {
    region.textContent = message;
  });
}
