import { countWord } from '../words.ts';
import { taskCount } from './phrases.ts';

/** `ranked`: “Phòng … (08/09)”. */
export function mostOnTime(ranked: readonly string[]): string {
  return `Đơn vị có tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn cao: ${ranked.join(', ')}.`;
}

export function onTimeRatio(unit: string, onTime: number, due: number): string {
  return `${unit} (${countWord(onTime)}/${countWord(due)})`;
}

export const noUnitOverdue = 'Không có đơn vị có nhiệm vụ quá hạn.';

export function unitsOverdue(units: readonly string[], table: string): string {
  return `Đơn vị còn nhiệm vụ quá hạn: ${units.join(', ')} (${table}).`;
}

export function unitOverdue(unit: string, count: number): string {
  return `${unit} ${taskCount(count)}`;
}

export function overdueWithoutOneLead(count: number): string {
  return `Ngoài ra, có ${taskCount(count)} quá hạn chưa xác định một cơ quan chủ trì.`;
}

export function tasksWithoutOneLead(count: number): string {
  return `Còn ${taskCount(count)} chưa xác định một cơ quan chủ trì.`;
}
