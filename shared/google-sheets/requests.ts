/**
 * The requests of `spreadsheets.batchUpdate` that we send, as the API spells them
 * (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request). Indexes are
 * 0-based and half-open.
 */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Typed, so that nothing is ever evaluated unless it is meant as a formula. */
export type ExtendedValue =
  | { readonly numberValue: number }
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly formulaValue: string };

interface ColorStyle {
  readonly rgbColor: { readonly red: number; readonly green: number; readonly blue: number };
}

interface Border {
  readonly style: 'SOLID';
  readonly colorStyle: ColorStyle;
}

export interface TextFormat {
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly foregroundColorStyle?: ColorStyle;
  readonly link?: { readonly uri: string };
}

export interface CellFormat {
  readonly textFormat?: TextFormat;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Border>>;
  readonly horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  readonly wrapStrategy?: 'WRAP';
  readonly numberFormat?: { readonly type: string; readonly pattern: string };
}

export interface BooleanCondition {
  readonly type:
    | 'ONE_OF_LIST'
    | 'ONE_OF_RANGE'
    | 'NUMBER_BETWEEN'
    | 'DATE_BETWEEN'
    | 'CUSTOM_FORMULA';
  readonly values: readonly { readonly userEnteredValue: string }[];
}

export interface DataValidationRule {
  readonly condition: BooleanCondition;
  readonly strict: boolean;
  readonly showCustomUi: boolean;
  readonly inputMessage?: string;
}

export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly textFormatRuns?: readonly {
    readonly startIndex?: number;
    readonly format: TextFormat;
  }[];
  readonly note?: string;
}

export interface GridProperties {
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
}

export interface SheetProperties {
  readonly sheetId: number;
  readonly title?: string;
  readonly index?: number;
  readonly gridProperties?: GridProperties;
  readonly tabColorStyle?: ColorStyle;
}

export type SheetRequest =
  | {
      readonly updateSpreadsheetProperties: {
        readonly properties: { readonly locale: string; readonly timeZone: string };
        readonly fields: string;
      };
    }
  | { readonly addSheet: { readonly properties: SheetProperties } }
  | {
      readonly updateSheetProperties: {
        readonly properties: SheetProperties;
        readonly fields: string;
      };
    }
  | {
      readonly appendDimension: {
        readonly sheetId: number;
        readonly dimension: 'ROWS' | 'COLUMNS';
        readonly length: number;
      };
    }
  | {
      readonly insertDimension: {
        readonly range: DimensionRange;
        readonly inheritFromBefore: boolean;
      };
    }
  | {
      readonly updateCells: {
        readonly range: GridRange;
        readonly rows: readonly { readonly values: readonly CellData[] }[];
        readonly fields: string;
      };
    }
  | {
      readonly repeatCell: {
        readonly range: GridRange;
        readonly cell: CellData;
        readonly fields: string;
      };
    }
  | { readonly mergeCells: { readonly range: GridRange; readonly mergeType: 'MERGE_ALL' } }
  | { readonly unmergeCells: { readonly range: GridRange } }
  | {
      readonly updateDimensionProperties: {
        readonly range: DimensionRange;
        readonly properties: { readonly pixelSize: number };
        readonly fields: string;
      };
    }
  | { readonly autoResizeDimensions: { readonly dimensions: DimensionRange } }
  | { readonly addDimensionGroup: { readonly range: DimensionRange } }
  | {
      readonly updateDimensionGroup: {
        readonly dimensionGroup: {
          readonly range: DimensionRange;
          readonly depth: number;
          readonly collapsed: boolean;
        };
        readonly fields: string;
      };
    }
  | { readonly setDataValidation: { readonly range: GridRange; readonly rule: DataValidationRule } }
  | { readonly setBasicFilter: { readonly filter: { readonly range: GridRange } } }
  | {
      readonly addConditionalFormatRule: {
        readonly rule: {
          readonly ranges: readonly GridRange[];
          readonly booleanRule: {
            readonly condition: BooleanCondition;
            readonly format: CellFormat;
          };
        };
        readonly index: number;
      };
    }
  | {
      readonly addProtectedRange: {
        readonly protectedRange: {
          readonly range: GridRange;
          readonly description: string;
          readonly warningOnly: boolean;
          readonly editors?: { readonly users: readonly string[] };
        };
      };
    };
