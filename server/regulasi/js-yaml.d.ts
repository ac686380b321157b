// js-yaml brings no types; only what baca-yaml.ts uses
declare module 'js-yaml' {
  type Skema = { readonly name?: string };
  const CORE_SCHEMA: Skema;
  const load: (teks: string, pilihan: { schema: Skema }) => unknown;

  export { CORE_SCHEMA, load };
}
