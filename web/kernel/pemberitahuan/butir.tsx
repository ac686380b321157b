import { Text } from '@mantine/core';
import { api } from '../api.ts';
import { useBahasa, useDwibahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { jalur } from '../jalur.ts';
import { useTulis } from '../kueri.ts';
import { useSesi } from '../sesi.ts';
import { Tautan } from '../tautan.tsx';
import { teksKernel } from '../teks.ts';
import { Tenggat } from '../tenggat.tsx';
import { type Jenis, KUNCI, type Pemberitahuan } from './bentuk.ts';
import gaya from './pemberitahuan.module.css';
import { teksPemberitahuan } from './teks.ts';

/** One thing that was told; opening its dossier or letter marks it as read. */
export const Butir = ({ kabar, tutup }: { kabar: Pemberitahuan; tutup?: () => void }) => {
  const t = useTeks(teksPemberitahuan);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const kalimat = useKalimat();
  const baca = useTulis(
    (id: string, headers) => api.POST('/api/alur/pemberitahuan/{id}/baca', { params: { path: { id } }, headers }),
    { segarkan: [KUNCI] },
  );
  const { isi, dibacaPada } = kabar;
  const buka = () => {
    if (!dibacaPada) baca.mutate(kabar.id);
    tutup?.();
  };
  return (
    <li className={gaya.butir} data-baru={!dibacaPada}>
      {isi ? (
        <Tautan
          display="inline-block"
          fw={dibacaPada ? 500 : 650}
          ke={isi.surat ? jalur.naskah.surat(isi.surat) : jalur.berkas(isi.kamar, isi.berkas ?? '')}
          onClick={buka}
          py={2}
          size="sm"
        >
          {isi.perihal}
        </Tautan>
      ) : (
        <Text size="sm">{t('tertutup')}</Text>
      )}
      <Text size="sm">{kalimat(kabar)}</Text>
      <Text c="dimmed" className={gaya.kaki} component="div" size="xs">
        {!dibacaPada && <span className={gaya.tanda}>{t('baru')}</span>}
        {tulisWaktu(kabar.pada, bahasa, zonaWaktu)}
        {isi?.tenggat && <Tenggat pada={isi.tenggat} />}
      </Text>
    </li>
  );
};

const KOSONG = { id: '', en: '' };

const isPengganti = (sebagai: string): sebagai is 'plt' | 'plh' => sebagai === 'plt' || sebagai === 'plh';

/** Kinds that speak of an act as one that waits. */
const MENUNGGU: ReadonlySet<Jenis> = new Set(['tindakan', 'pengingat', 'eskalasi']);

/** What happened, in a sentence. */
const useKalimat = () => {
  const t = useTeks(teksPemberitahuan);
  const umum = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const putusan = usePutusan();
  return ({ jenis, isi, ...untuk }: Pemberitahuan): string => {
    if (!isi) return '';
    if (jenis === 'putusan') return putusan(isi);
    if (jenis === 'surat' && isi.tugas?.id === 'batal') return t('suratBatal');
    return t(kataUntuk(jenis, isi.sudah), {
      tugas: dwi(isi.tugas?.nama ?? KOSONG),
      jabatan: sebutMeja(untuk, umum),
    });
  };
};

const kataUntuk = (jenis: Exclude<Jenis, 'putusan'>, sudah: boolean) =>
  sudah && MENUNGGU.has(jenis) ? 'tindakanSudah' : jenis;

/** The office that is told, by its title, and for whom it may answer. */
const sebutMeja = (
  { posisi, sebagai, atasNama }: Pick<Pemberitahuan, 'posisi' | 'sebagai' | 'atasNama'>,
  umum: (gelar: 'plt' | 'plh') => string,
): string => {
  const gelar = isPengganti(sebagai) ? `${umum(sebagai)} ` : '';
  return `${gelar}${posisi.nama}${atasNama ? ` (a.n. ${atasNama})` : ''}`;
};

/** How a dossier was decided here or moved at the other agency, or that it ended otherwise. */
const usePutusan = () => {
  const t = useTeks(teksPemberitahuan);
  const dwi = useDwibahasa();
  return ({ tugas, pilihan, mitra, hasil }: NonNullable<Pemberitahuan['isi']>): string => {
    if (!tugas) return t(hasil === 'ditarik' ? 'ditarik' : 'selesai');
    const nama = dwi(tugas.nama);
    if (mitra !== null) return t('putusanMitra', { tugas: nama, mitra });
    return pilihan ? t('putusan', { tugas: nama, pilihan: dwi(pilihan) }) : nama;
  };
};
