export type Bahasa = 'id' | 'en';

/** The same sentence in both languages of the screen. */
export type Dwibahasa = { readonly id: string; readonly en: string };
