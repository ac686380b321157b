import type { Kabar } from './bentuk.ts';

const ALAMAT = '/api/alur/pemberitahuan/kini';
/** The server's heart beats every 25 seconds: a line that is silent for longer is dead, or somebody on it keeps words back. */
const SUNYI_MS = 60_000;
const JEDA_MS = 2_000;
const JEDA_TERLAMA_MS = 60_000;
const SABAR = 3;

type Pendengar = {
  readonly kabar: (kabar: Kabar) => void;
  /** Asks once, when nothing can be heard. */
  readonly tanya: () => void;
};

/**
 * Hears what is new as long as somebody looks at the page. A line that fails is opened again, ever more seldom, a minute apart
 * at most; at each try it asks besides, so that on a bad line it is told once a minute all the same. Answers how to stop.
 */
export const dengarkan = ({ kabar, tanya }: Pendengar): (() => void) => {
  let aliran: EventSource | undefined;
  let jeda: ReturnType<typeof setTimeout> | undefined;
  let gagal = 0;

  const tutup = () => {
    clearTimeout(jeda);
    aliran?.close();
    aliran = undefined;
  };
  const jaga = () => {
    clearTimeout(jeda);
    jeda = setTimeout(mundur, SUNYI_MS);
  };
  const terdengar = () => {
    gagal = 0;
    jaga();
  };
  const mundur = () => {
    tutup();
    tanya();
    jeda = setTimeout(buka, Math.min(JEDA_TERLAMA_MS, JEDA_MS * 2 ** gagal) * (0.75 + Math.random() / 2));
    gagal += 1;
  };
  const buka = () => {
    tutup();
    if (document.hidden) return; // opened again when somebody looks
    const baru = new EventSource(ALAMAT);
    let putus = 0;
    baru.addEventListener('denyut', terdengar);
    baru.addEventListener('kabar', ({ data }) => {
      putus = 0;
      terdengar();
      kabar(JSON.parse(data));
    });
    // the browser comes back by itself, with the id of the last word; not after a refusal, and not for ever
    baru.addEventListener('error', () => {
      putus += 1;
      if (baru.readyState === EventSource.CLOSED || putus >= SABAR) mundur();
    });
    aliran = baru;
    jaga();
  };

  document.addEventListener('visibilitychange', buka);
  addEventListener('online', buka);
  buka();
  return () => {
    document.removeEventListener('visibilitychange', buka);
    removeEventListener('online', buka);
    tutup();
  };
};
