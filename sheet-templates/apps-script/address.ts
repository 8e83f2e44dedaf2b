/// <reference types="google-apps-script" />
import { menuWords as words } from '../../shared/messages/sheet-menu.ts';

const KEY = 'PORTAL_URL';
/** A token that says who the person is goes there: only encrypted, and only to a bare host. */
const ADDRESS = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/** Where the functions answer; asked once for the whole ward. Null when the person gave none. */
export function pageAddress(): string | null {
  const properties = PropertiesService.getScriptProperties();
  const known = properties.getProperty(KEY);
  if (known !== null && ADDRESS.test(known)) return known;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(words.title, words.askAddress, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return null;
  const given = answer.getResponseText().trim().replace(/\/+$/, '');
  if (!ADDRESS.test(given)) {
    ui.alert(words.title, words.badAddress, ui.ButtonSet.OK);
    return null;
  }
  properties.setProperty(KEY, given);
  return given;
}
