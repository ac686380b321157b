import { Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { jalur, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';
import { cacahUnit } from './cacah-unit.ts';
import { keadaanPimpinan, LencanaPimpinan } from './keadaan-pimpinan.tsx';
import { langkahPohon } from './langkah-pohon.ts';
import { type Tampak, unitTampak } from './pohon.ts';
import gaya from './pohon-unit.module.css';
import type { PropsStruktur } from './props-struktur.ts';
import { type WarnaKotak, warnaKotak } from './warna-bagan.ts';

/** The structure as a tree list: arrows move, right opens, left closes, Enter goes to the unit. */
export const PohonUnit = ({ pohon, terbuka, setTerbuka, sorot, pada, cara, tempatBerubah }: PropsStruktur) => {
  const t = useTeks(teksOrganisasi);
  const navigate = useNavigate();
  const daftar = useMemo(() => unitTampak(pohon, terbuka), [pohon, terbuka]);
  const [fokus, setFokus] = useState(daftar[0]?.unit.id ?? '');
  const wadah = useRef<HTMLDivElement>(null);
  const menuju = useRef<string | null>(null);

  const pindah = (id: string) => {
    setFokus(id);
    menuju.current = id;
  };
  useEffect(() => {
    if (!menuju.current) return;
    baris(wadah.current, menuju.current)?.focus();
    menuju.current = null;
  });
  useEffect(() => {
    if (sorot === null) return;
    setFokus(sorot);
    baris(wadah.current, sorot)?.scrollIntoView({ block: 'center' });
  }, [sorot]);

  const ubah = (id: string, buka: boolean) => {
    const baru = new Set(terbuka);
    if (buka) baru.add(id);
    else baru.delete(id);
    setTerbuka(baru);
  };
  const kunjungi = (id: string) => navigate({ to: jalur.organisasi.unit(id), search: { pada } });

  const tombol = (e: KeyboardEvent) => {
    const hasil = langkahPohon(e.key, fokus, { pohon, terbuka, daftar });
    if (!hasil) return;
    e.preventDefault();
    if (hasil.langkah === 'pindah') pindah(hasil.ke);
    else if (hasil.langkah === 'kunjungi') kunjungi(hasil.ke);
    else ubah(hasil.unit, hasil.buka);
  };

  return (
    <div aria-label={t('pohonNama')} className={gaya.pohon} onKeyDown={tombol} ref={wadah} role="tree">
      {daftar.map((satu) => (
        <Baris
          bawahan={pohon.bawahan.get(satu.unit.id)?.length ?? 0}
          berubah={tempatBerubah.has(satu.unit.id)}
          fokus={fokus === satu.unit.id}
          key={satu.unit.id}
          kunjungi={kunjungi}
          sorot={sorot === satu.unit.id}
          tampak={satu}
          terbuka={terbuka.has(satu.unit.id)}
          ubah={ubah}
          warna={warnaKotak(cara, satu.unit)}
        />
      ))}
    </div>
  );
};

const baris = (wadah: HTMLElement | null, id: string) =>
  wadah?.querySelector<HTMLElement>(`[data-unit="${CSS.escape(id)}"]`) ?? null;

type PropsBaris = {
  readonly tampak: Tampak<Kotak>;
  readonly bawahan: number;
  readonly terbuka: boolean;
  readonly fokus: boolean;
  readonly sorot: boolean;
  readonly berubah: boolean;
  readonly warna: WarnaKotak;
  readonly ubah: (id: string, buka: boolean) => void;
  readonly kunjungi: (id: string) => void;
};

const Baris = ({ tampak, bawahan, terbuka, fokus, sorot, berubah, warna, ubah, kunjungi }: PropsBaris) => {
  const t = useTeks(teksOrganisasi);
  const { unit, tingkat, urut, dari } = tampak;
  const keadaan = keadaanPimpinan(unit);
  return (
    <div
      aria-expanded={bawahan > 0 ? terbuka : undefined}
      aria-level={tingkat}
      aria-posinset={urut}
      aria-selected={sorot}
      aria-setsize={dari}
      className={gaya.baris}
      data-derajat={warna.derajat}
      data-keadaan={warna.keadaan}
      data-unit={unit.id}
      role="treeitem"
      style={{ paddingInlineStart: `calc(${tingkat - 1} * var(--takuk))` }}
      tabIndex={fokus ? 0 : -1}
    >
      <button
        aria-hidden="true"
        className={gaya.buka}
        data-kosong={bawahan === 0 || undefined}
        data-terbuka={terbuka || undefined}
        onClick={() => ubah(unit.id, !terbuka)}
        tabIndex={-1}
        type="button"
      >
        <IconChevronRight size={18} stroke={1.7} />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled by the tree */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the item itself carries the role */}
      <div className={gaya.isi} onClick={() => kunjungi(unit.id)}>
        <div className={gaya.kata}>
          <Text fw={600} size="sm">
            {unit.nama}
          </Text>
          <Text c="dimmed" size="xs">
            {unit.pimpinan?.pemangku ?? unit.pimpinan?.posisi.nama ?? t('tanpaPimpinan')}
          </Text>
        </div>
        {berubah && (
          <Text className={gaya.berubah} fw={600} size="xs">
            {t('berubah')}
          </Text>
        )}
        <LencanaPimpinan keadaan={keadaan} />
        <Text c="dimmed" className={gaya.jumlah} size="xs">
          {cacahUnit(t, warna.cara, unit)}
        </Text>
      </div>
    </div>
  );
};
