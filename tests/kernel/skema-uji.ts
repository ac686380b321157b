/** The part of JSON Schema that the OpenAPI document uses. */
type Skema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Skema>>;
  readonly additionalProperties?: Skema | boolean;
};
export type Param = { readonly in: 'path' | 'query' | 'header'; readonly name: string; readonly schema: Skema };
export type Operasi = {
  readonly rute: string;
  readonly cara: string;
  readonly jalur: string;
  readonly param: readonly Param[];
  readonly isi: Skema | undefined;
};
type Mentah = {
  readonly parameters?: readonly Param[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Skema }>> };
};
export type Dokumen = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Mentah>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Skema>> };
};

/** Every operation of the document with the schema of its body in place of the reference. */
export const daftarOperasi = ({ paths, components }: Dokumen): Operasi[] =>
  Object.entries(paths).flatMap(([jalur, semua]) =>
    Object.entries(semua).map(([cara, o]) => {
      const skema = o.requestBody?.content['application/json']?.schema;
      const nama = skema?.$ref?.split('/').at(-1);
      return {
        rute: `${cara.toUpperCase()} ${jalur}`,
        cara: cara.toUpperCase(),
        jalur,
        param: o.parameters ?? [],
        isi: nama === undefined ? skema : components.schemas[nama],
      };
    }),
  );

type Letak = readonly string[];

/** Path of every field of an object schema, parents before children; a record gives one field of its own. */
export const daftarLetak = (skema: Skema, di: Letak = []): Letak[] => {
  const anak = Object.entries(skema.properties ?? {});
  if (typeof skema.additionalProperties === 'object') anak.push(['kunci', skema.additionalProperties]);
  return anak.flatMap(([nama, s]) => [[...di, nama], ...daftarLetak(s, [...di, nama])]);
};

/** A copy of `nilai` with one field set, or taken away for `undefined`. */
export const ganti = (nilai: unknown, [nama, ...sisa]: Letak, isi: unknown): unknown => {
  if (nama === undefined) return isi;
  const { [nama]: lama, ...lain } = (typeof nilai === 'object' && nilai !== null ? nilai : {}) as Record<
    string,
    unknown
  >;
  const baru = ganti(lama, sisa, isi);
  return baru === undefined ? lain : { ...lain, [nama]: baru };
};
