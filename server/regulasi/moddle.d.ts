/** A BPMN element as bpmn-moddle reads it, as far as this room looks at it. */
export type Elemen = {
  readonly $type: string;
  readonly $attrs: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly name?: string;
  get(nama: string): unknown;
};
export type BacaanBpmn = {
  readonly definisi: Elemen;
  readonly peringatan: readonly string[];
};
/** Parses BPMN. Throws a sentence when the XML declares entities, nests deeper than 30 levels, or is not BPMN. */
export declare const bacaBpmn: (xml: string) => Promise<BacaanBpmn>;
