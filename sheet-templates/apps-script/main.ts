/// <reference types="google-apps-script" />
import { menuWords as words } from '../../shared/messages/sheet-menu.ts';
import { pageAddress } from './address.ts';
import { callJob } from './call-job.ts';
import { addFilterViews } from './filter-views.ts';
import { menuItems } from './menu-items.ts';
import { checkSentence, mailsSentence, reportSentence } from './results.ts';

/** Runs when the sheet opens; without any permission it can only build the menu. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(words.title);
  for (const name of menuItems) menu.addItem(words.items[name], name);
  menu.addToUi();
}

export function checkNow(): void {
  tell(withAddress((address) => callJob(address, 'check', {}, checkSentence)));
}

export function previewMails(): void {
  tell(withAddress((address) => callJob(address, 'remind', { preview: true }, mailsSentence)));
}

export function makeReport(): void {
  tell(withAddress((address) => callJob(address, 'report', {}, reportSentence)));
}

/** A script cannot open a page by itself: the person clicks the link. */
export function openPage(): void {
  const address = pageAddress();
  if (address === null) {
    tell(words.noAddress);
    return;
  }
  const link = `<p style="font:16px sans-serif"><a href="${address}/" target="_blank" rel="noopener">${words.openLink}</a></p>`;
  const page = HtmlService.createHtmlOutput(link).setWidth(420).setHeight(90);
  SpreadsheetApp.getUi().showModalDialog(page, words.items.openPage);
}

export function makeFilterViews(): void {
  tell(addFilterViews());
}

function withAddress(call: (address: string) => string): string {
  const address = pageAddress();
  return address === null ? words.noAddress : call(address);
}

function tell(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(words.title, sentence, ui.ButtonSet.OK);
}
