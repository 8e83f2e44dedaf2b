import type { Validation } from '../workbook/model.ts';
import { escapeAttribute, escapeText } from './xml-text.ts';

/** What Excel refuses to open a workbook over (characters). */
const LIMITS = { title: 32, prompt: 255, message: 225, list: 255 } as const;
const ERROR_STYLE = { refuse: 'stop', warn: 'warning', advise: 'information' } as const;

/** The parts of a rule that decide whether two rules are the same. */
export interface RuleFormulas {
  readonly type: 'none' | 'list' | 'date' | 'decimal';
  readonly formula1: string;
  readonly formula2: string;
}

/** Numbers to add to date bounds: workbooks that count from 1904 want smaller ones. */
export function ruleFormulas(rule: Validation, dateShift = 0): RuleFormulas {
  if (rule.list && rule.between) throw new RangeError('A rule has both a list and bounds');
  if (rule.list) return { type: 'list', formula1: listFormula(rule.list), formula2: '' };
  if (!rule.between) return { type: 'none', formula1: '', formula2: '' };
  const { type, min, max } = rule.between;
  const shift = type === 'date' ? dateShift : 0;
  return { type, formula1: String(min + shift), formula2: String(max + shift) };
}

function listFormula(list: NonNullable<Validation['list']>): string {
  if ('source' in list) return list.source.replace(/^=/, '');
  const spoilt = list.find((value) => value.includes(',') || value.trim() !== value);
  if (spoilt !== undefined) {
    throw new RangeError(
      `"${spoilt}" cannot be in a dropdown without a range: comma or outer space`,
    );
  }
  const text = list.join(',');
  if (text.length > LIMITS.list || list.length === 0) {
    throw new RangeError('A dropdown without a range must have 1 to 255 characters in all');
  }
  return `"${text.replaceAll('"', '""')}"`;
}

/** `<dataValidation>` for the places `range` (one or more, separated by spaces). */
export function validationXml(rule: Validation, range: string, dateShift = 0): string {
  const { type, formula1, formula2 } = ruleFormulas(rule, dateShift);
  const attributes = [
    type === 'none' ? '' : `type="${type}"`,
    rule.onOther && rule.onOther !== 'refuse' ? `errorStyle="${ERROR_STYLE[rule.onOther]}"` : '',
    'allowBlank="1"',
    rule.prompt ? 'showInputMessage="1"' : '',
    rule.onOther ? 'showErrorMessage="1"' : '',
    limited('error', rule.message, LIMITS.message),
    limited('promptTitle', rule.prompt?.title, LIMITS.title),
    limited('prompt', rule.prompt?.text, LIMITS.prompt),
    `sqref="${escapeAttribute(range)}"`,
  ].filter(Boolean);
  const tag = `<dataValidation ${attributes.join(' ')}`;
  if (type === 'none') return `${tag}/>`;
  const second = formula2 === '' ? '' : `<formula2>${escapeText(formula2)}</formula2>`;
  return `${tag}><formula1>${escapeText(formula1)}</formula1>${second}</dataValidation>`;
}

function limited(name: string, text: string | undefined, most: number): string {
  if (text === undefined) return '';
  if (text.length > most) throw new RangeError(`"${text}" is longer than ${most} characters`);
  return `${name}="${escapeAttribute(text)}"`;
}
