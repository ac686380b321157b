import { type ReactNode, useId, useState } from 'react';
import gaya from './mengambang.module.css';

type Props = {
  /** Accessible name of the button and of what it opens. */
  readonly nama: string;
  readonly tombol: ReactNode;
  readonly kelas?: string | undefined;
  /** Edge that lines up with the button. */
  readonly rata?: 'kiri' | 'kanan';
  /** Made only while open; `tutup` closes it. */
  readonly children: (tutup: () => void) => ReactNode;
};

/**
 * A button with a small pane beside it, by the browser's own popover: Escape, a click outside and
 * the way back of the focus come with it, and it costs the first page no script.
 */
export const Mengambang = ({ nama, tombol, kelas, rata = 'kiri', children }: Props) => {
  const id = useId();
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-label={nama}
        className={`${gaya.tombol} ${kelas ?? ''}`}
        popoverTarget={id}
        type="button"
      >
        {tombol}
      </button>
      <div
        aria-label={nama}
        className={gaya.panel}
        data-rata={rata}
        id={id}
        onToggle={(kejadian) => setTerbuka(kejadian.newState === 'open')}
        popover="auto"
        role="dialog"
      >
        {terbuka && children(() => document.getElementById(id)?.hidePopover())}
      </div>
    </>
  );
};
