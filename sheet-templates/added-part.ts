/** One thing that `setup` adds to a workbook that people made. */
export type AddedPart =
  | { readonly kind: 'tab'; readonly tab: string }
  | {
      readonly kind: 'column' | 'dropdown' | 'date-format' | 'verdict-formula';
      readonly tab: string;
      readonly header: string;
    }
  | { readonly kind: 'colours' | 'frozen-rows' | 'protection'; readonly tab: string }
  | { readonly kind: 'regional' };
