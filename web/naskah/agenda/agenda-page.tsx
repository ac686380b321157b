import { Button, Text } from '@mantine/core';
import { IconCalendarTime, IconPencilPlus, IconTicket } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  MenuUnduh,
  Pilihan,
  type Rasa,
  TabelData,
  Tautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { useKelas } from '../kelas.ts';
import { teksAgenda } from './bahasa.ts';
import type { Agenda, BarisAgenda } from './bentuk.ts';
import { DaftarPesanan } from './daftar-pesanan.tsx';
import { FormulirKertas } from './formulir-kertas.tsx';
import { FormulirMundur } from './formulir-mundur.tsx';
import { FormulirPesan } from './formulir-pesan.tsx';
import { PindaianKertas } from './pindaian-kertas.tsx';

type Dialog = 'pesan' | 'catat' | 'mundur' | null;

/** The book of numbers: every one of a series and year, and the blocks that were put aside. */
export const AgendaPage = () => {
  const t = useTeks(teksAgenda);
  const { hak } = useSesi();
  const [dialog, setDialog] = useState<Dialog>(null);
  const [saring] = useSaring<'cari' | 'seri' | 'tahun' | 'keadaan'>();
  const { cari, seri, tahun, keadaan } = saring;
  const daftar = useHalaman<BarisAgenda, Agenda>(['naskah', 'agenda', cari, seri, tahun, keadaan], (kursor, signal) => {
    const query = {
      ...(cari && { cari }),
      ...(seri && { seri }),
      ...(tahun && { tahun: Number(tahun) }),
      ...(keadaan && { keadaan: keadaan as BarisAgenda['keadaan'] }),
      ...(kursor && { kursor }),
    };
    return api.GET('/api/naskah/agenda', { params: { query }, signal });
  });
  const kini = daftar.pertama;
  const petugas = hak.includes('ortala');
  const tutup = () => setDialog(null);
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        <MenuUnduh dari="/api/naskah/agenda/ekspor" nama={t('unduh')} saring={saring} />
        {petugas && (
          <>
            <Button
              leftSection={<IconCalendarTime size={18} stroke={1.7} />}
              onClick={() => setDialog('mundur')}
              variant="default"
            >
              {t('setelan')}
            </Button>
            <Button
              leftSection={<IconTicket size={18} stroke={1.7} />}
              onClick={() => setDialog('pesan')}
              variant="default"
            >
              {t('pesan')}
            </Button>
            <Button leftSection={<IconPencilPlus size={18} stroke={1.7} />} onClick={() => setDialog('catat')}>
              {t('catat')}
            </Button>
          </>
        )}
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom(petugas)}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        kunci={(b) => String(b.urut)}
        nama={t('judul')}
        saring={<Saringan agenda={kini} />}
        tersaring={Boolean(cari || keadaan)}
      />
      <DaftarPesanan />
      {dialog === 'pesan' && kini && <FormulirPesan agenda={kini} tutup={tutup} />}
      {dialog === 'catat' && kini && <FormulirKertas batas={kini} seri={kini.seri} tutup={tutup} />}
      {dialog === 'mundur' && kini && <FormulirMundur mundur={kini.mundur} tutup={tutup} />}
    </>
  );
};

const RASA = {
  terbit: 'baik',
  kertas: 'baik',
  batal: 'buruk',
  dipesan: 'awas',
  'tidak-dipakai': 'tenang',
  hilang: 'buruk',
} as const satisfies Record<BarisAgenda['keadaan'], Rasa>;
const KEADAAN = Object.keys(RASA) as BarisAgenda['keadaan'][];

const Saringan = ({ agenda }: { agenda: Agenda | undefined }) => {
  const t = useTeks(teksAgenda);
  const unik = (isi: readonly string[]) => [...new Set(isi)].map((value) => ({ value, label: value }));
  const semua = agenda?.semuaSeri ?? [];
  return (
    <>
      <KotakCari label={t('cari')} />
      <Pilihan data={unik(semua.map((s) => s.seri))} kunci="seri" label={t('seri')} />
      <Pilihan data={unik(semua.map((s) => String(s.tahun)))} kunci="tahun" label={t('tahun')} />
      <Pilihan data={KEADAAN.map((value) => ({ value, label: t(value) }))} kunci="keadaan" label={t('keadaan')} />
      {agenda && (
        <Text c="dimmed" size="sm" w="100%">
          {t('tampil', { seri: agenda.seri, tahun: String(agenda.tahun) })}
        </Text>
      )}
    </>
  );
};

const useKolom = (petugas: boolean): Kolom<BarisAgenda>[] => {
  const t = useTeks(teksAgenda);
  const { bahasa } = useBahasa();
  const kelas = useKelas();
  return [
    {
      judul: t('nomor'),
      isi: (b) => (
        <span className="angka" style={{ whiteSpace: 'nowrap' }}>
          {b.surat && b.nomor ? <Tautan ke={jalur.naskah.surat(b.surat)}>{b.nomor}</Tautan> : (b.nomor ?? b.urut)}
        </span>
      ),
    },
    {
      judul: t('hal'),
      panjang: true,
      isi: (b) => (
        <>
          {b.nomor !== null && b.hal === null ? t('rahasia') : b.hal}
          {b.kepada && (
            <Text c="dimmed" size="sm">
              {t('kepadaSiapa', { nama: b.kepada })}
            </Text>
          )}
        </>
      ),
    },
    { judul: t('tanggal'), isi: (b) => (b.tanggal ? tulisTanggal(b.tanggal, bahasa, true) : '') },
    {
      judul: t('keadaan'),
      isi: (b) => (
        <>
          <Lencana rasa={RASA[b.keadaan]}>{t(b.keadaan)}</Lencana>{' '}
          {b.mundur && <Lencana rasa="awas">{t('mundur')}</Lencana>}
        </>
      ),
    },
    {
      judul: t('keterangan'),
      panjang: true,
      isi: (b) => (
        <>
          {[kelas.sebut(b), b.klasifikasi, b.alasan].filter(Boolean).join(' · ')}
          {b.kertas && <PindaianKertas ada={b.pindaian} id={b.kertas} petugas={petugas} />}
        </>
      ),
    },
  ];
};
