/** What a browser shows beside the title of the page. */
export const pageIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1f4e79"/><path d="M4 8.5 7 11.5 12.5 4.5" fill="none" stroke="#fff" stroke-width="2"/></svg>';

/**
 * All the script there is; the page works without it. A button that was pressed says that it works,
 * and cannot be pressed twice; coming back to the page makes it a button again.
 */
export const pageScript = `'use strict';
addEventListener('submit', (event) => {
  const { working } = event.target.dataset;
  if (!working) return;
  const status = document.getElementById('working');
  status.textContent = working;
  status.append(document.createElement('progress'));
  status.lastChild.setAttribute('aria-label', working);
  for (const button of document.querySelectorAll('button')) button.disabled = true;
});
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  document.getElementById('working').textContent = '';
  for (const button of document.querySelectorAll('button')) button.disabled = false;
});
`;
