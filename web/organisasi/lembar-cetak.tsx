import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { tulisTanggal, useBahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';
import { cacahUnit } from './cacah-unit.ts';
import gaya from './lembar-cetak.module.css';
import type { PropsStruktur } from './props-struktur.ts';

/** True from the moment the browser is about to print until it has. */
export const useMencetak = (): boolean => {
  const [mencetak, setMencetak] = useState(false);
  useEffect(() => {
    const henti = new AbortController();
    const pasang = (nilai: boolean) => () => flushSync(() => setMencetak(nilai));
    addEventListener('beforeprint', pasang(true), { signal: henti.signal });
    addEventListener('afterprint', pasang(false), { signal: henti.signal });
    return () => henti.abort();
  }, []);
  return mencetak;
};

/** The open branches as a list on paper: a canvas would be cut at the window. */
export const LembarCetak = ({ pohon, terbuka, pada, cara }: PropsStruktur) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const cabang = (daftar: readonly Kotak[]) => (
    <ul className={gaya.cabang}>
      {daftar.map((u) => (
        <li key={u.id}>
          <strong>{u.nama}</strong>
          {` · ${u.pimpinan?.pemangku ?? u.pimpinan?.posisi.nama ?? t('tanpaPimpinan')} · `}
          {cacahUnit(t, cara, u)}
          {terbuka.has(u.id) && cabang(pohon.bawahan.get(u.id) ?? [])}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={gaya.lembar}>
      <p>{`${instansi.nama} · ${t('dilihatPada', { hari: tulisTanggal(pada, bahasa) })}`}</p>
      {cabang(pohon.akar)}
    </section>
  );
};
