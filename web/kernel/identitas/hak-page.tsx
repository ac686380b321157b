import { Button, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisNip, tulisTanggal } from '../format.ts';
import { Kepala } from '../kepala.tsx';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { Lencana, type Rasa } from '../lencana.tsx';
import { useSesi } from '../sesi.ts';
import { type Kolom, TabelData } from '../tabel-data.tsx';
import type { HakDiberi } from './bentuk.ts';
import { BeriHak } from './beri-hak.tsx';
import { CabutHak } from './cabut-hak.tsx';
import { HAK, type Hak, useNamaHak } from './nama-hak.ts';
import { NavAkun } from './nav-akun.tsx';
import { teksAkun } from './teks-akun.ts';

const KEADAAN = ['berlaku', 'akan-datang', 'berakhir', 'dicabut'] as const;
type Keadaan = (typeof KEADAAN)[number];
const RASA: Record<Keadaan, Rasa> = { berlaku: 'baik', 'akan-datang': 'jalan', berakhir: 'tenang', dicabut: 'buruk' };

/** Who has which granted right, until when, by whom and why. */
export const HakPage = () => {
  const t = useTeks(teksAkun);
  const { hak: hakSaya } = useSesi();
  const admin = hakSaya.includes('admin');
  const [memberi, setMemberi] = useState(false);
  const { cari, keadaan, hak } = useSearch({ from: '/rumah/akun/hak' });
  const saring = {
    ...(cari && { cari }),
    ...(keadaan && { keadaan: keadaan as Keadaan }),
    ...(hak && { hak: hak as Hak }),
  };
  const daftar = useHalaman(['hak', saring], (kursor, signal) =>
    api.GET('/api/hak', { params: { query: { ...saring, ...(kursor && { kursor }) } }, signal }),
  );
  const kolom = useKolom(admin);
  if (daftar.error && !daftar.butir) throw daftar.error;
  return (
    <>
      <Kepala judul={t('hakJudul')} keterangan={t('hakPengantar')}>
        {admin && (
          <Button leftSection={<IconPlus size={18} />} onClick={() => setMemberi(true)}>
            {t('beriHak')}
          </Button>
        )}
      </Kepala>
      <NavAkun />
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={t('hakKosongJelas')} judul={t('hakKosong')} />}
        kunci={(h) => h.id}
        nama={t('hakJudul')}
        saring={<Saringan />}
      />
      {memberi && <BeriHak tutup={() => setMemberi(false)} />}
    </>
  );
};

const useKolom = (admin: boolean): Kolom<HakDiberi>[] => {
  const t = useTeks(teksAkun);
  const { bahasa } = useBahasa();
  const namaHak = useNamaHak();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  const tindakan: Kolom<HakDiberi> = {
    judul: t('kolomTindakan'),
    isi: (h) => (h.keadaan === 'berlaku' || h.keadaan === 'akan-datang' ? <CabutHak hak={h} /> : '—'),
  };
  return [
    {
      judul: t('kolomOrang'),
      isi: (h) => (
        <>
          <Text fw={600}>{h.nama}</Text>
          <Text c="dimmed" className="angka" size="xs">
            {tulisNip(h.nip)}
          </Text>
        </>
      ),
    },
    { judul: t('hak'), isi: (h) => namaHak(h.hak) },
    { judul: t('masa'), isi: (h) => `${hari(h.sejak)} – ${h.sampai ? hari(h.sampai) : t('tanpaBatas')}` },
    {
      judul: t('alasan'),
      panjang: true,
      isi: (h) => (
        <>
          {h.alasan}
          {h.alasanCabut && (
            <Text c="dimmed" size="xs">
              {t('dicabut')}: {h.alasanCabut}
            </Text>
          )}
        </>
      ),
    },
    { judul: t('oleh'), isi: (h) => h.oleh ?? t(h.asal === 'sso' ? 'sso' : 'sistem') },
    { judul: t('keadaan'), isi: (h) => <Lencana rasa={RASA[h.keadaan]}>{t(h.keadaan)}</Lencana> },
    ...(admin ? [tindakan] : []),
  ];
};

const Saringan = () => {
  const t = useTeks(teksAkun);
  const namaHak = useNamaHak();
  const saringan = useSearch({ from: '/rumah/akun/hak' });
  const pergi = useNavigate({ from: '/akun/hak' });
  const ubah = (baru: { cari?: string; keadaan?: string; hak?: string }) => {
    const isi = Object.entries({ ...saringan, ...baru }).filter(([, nilai]) => nilai);
    return pergi({ search: Object.fromEntries(isi), replace: true });
  };
  const cari = useDebouncedCallback((kata: string) => ubah({ cari: kata.trim() }), 250);
  return (
    <>
      <TextInput
        aria-label={t('cari')}
        defaultValue={saringan.cari ?? ''}
        leftSection={<IconSearch size={16} />}
        onChange={(e) => cari(e.currentTarget.value)}
        placeholder={t('cari')}
        style={{ flex: '1 1 240px' }}
        type="search"
      />
      <Select
        aria-label={t('hak')}
        clearable
        data={HAK.map((h) => ({ value: h, label: namaHak(h) }))}
        onChange={(hak) => ubah({ hak: hak ?? '' })}
        placeholder={t('semuaHak')}
        value={saringan.hak ?? null}
        w={220}
      />
      <Select
        aria-label={t('keadaan')}
        clearable
        data={KEADAAN.map((k) => ({ value: k, label: t(k) }))}
        onChange={(keadaan) => ubah({ keadaan: keadaan ?? '' })}
        placeholder={t('semuaKeadaan')}
        value={saringan.keadaan ?? null}
        w={180}
      />
    </>
  );
};
