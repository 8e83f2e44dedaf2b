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
