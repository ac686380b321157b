import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisNip, tulisTanggal } from '../format.ts';
import { Kepala } from '../kepala.tsx';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { Lencana, type Rasa } from '../lencana.tsx';
import { terisi, useSaring } from '../saring.ts';
import { KotakCari, Pilihan } from '../saringan.tsx';
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
  const [{ cari, keadaan, hak }] = useSaring<'cari' | 'keadaan' | 'hak'>();
  const saring = terisi({ cari, keadaan, hak }) as { cari?: string; keadaan?: Keadaan; hak?: Hak };
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
  return (
    <>
      <KotakCari label={t('cari')} />
      <Pilihan data={HAK.map((h) => ({ value: h, label: namaHak(h) }))} kunci="hak" label={t('hak')} />
      <Pilihan data={KEADAAN.map((k) => ({ value: k, label: t(k) }))} kunci="keadaan" label={t('keadaan')} />
    </>
  );
};
