import type { Dwibahasa } from '../kernel/index.ts';
import type { DasarHukum } from './ketentuan.ts';

/** The law's voice decides the answer: harus/larangan refuse, diutamakan asks a reason, dapat never stands in the way. */
export type Suara = 'harus' | 'larangan' | 'diutamakan' | 'dapat' | 'batas-waktu';

export type Aturan = {
  readonly id: string;
  readonly ketentuan: readonly string[];
  /** Question of the facts vocabulary, e.g. `penugasan.ajukan`. */
  readonly pertanyaan: string;
  readonly suara: Suara;
  /** FEEL over the question's facts. `harus`, `diutamakan`: must be true. `larangan`: must not be true. */
  readonly syarat: string;
  readonly pesan: Dwibahasa;
  readonly jalanKeluar: Dwibahasa;
  /** Form field that the message belongs to, when there is one. */
  readonly isian?: string;
  /** Why the voice is another than the modality of the provisions: how the text is read. */
  readonly pembacaan?: Dwibahasa;
};

/** A rule that was not met, ready to be shown: what, why, what next. */
export type Pelanggaran = {
  readonly aturan: string;
  readonly suara: Suara;
  readonly pesan: Dwibahasa;
  readonly jalanKeluar: Dwibahasa;
  readonly dasar: readonly DasarHukum[];
  readonly isian?: string;
};
