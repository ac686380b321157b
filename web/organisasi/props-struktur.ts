import type { CaraWarna } from '@lincah/domain/organisasi';
import type { Kotak } from './bentuk.ts';
import type { Pohon } from './pohon.ts';

/** What chart and tree list show alike. */
export type PropsStruktur = {
  readonly pohon: Pohon<Kotak>;
  readonly terbuka: ReadonlySet<string>;
  readonly setTerbuka: (terbuka: ReadonlySet<string>) => void;
  /** Unit that was searched for. */
  readonly sorot: string | null;
  readonly pada: string;
  readonly cara: CaraWarna;
  /** Units of which something is otherwise today. */
  readonly tempatBerubah: ReadonlySet<string>;
};
