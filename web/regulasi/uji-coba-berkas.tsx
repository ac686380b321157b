import type { Tanggal } from '@lincah/domain/kernel';
import { Group, Stack, Text, Title } from '@mantine/core';
import {
  api,
  jalur,
  Ketentuan,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  MenuUnduh,
  Pilihan,
  TabelData,
  Tautan,
  terisi,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import type { BarisUjiCoba, UjiCoba } from './bentuk-kelola.ts';
import { teksKelola } from './teks-kelola.ts';

const rasa = {
  ditolak: 'buruk',
  diperingatkan: 'awas',
  berbeda: 'jalan',
  'tak-teruji': 'tenang',
  sama: 'baik',
} as const;
const PUTUSAN = ['ditolak', 'diperingatkan', 'berbeda', 'tak-teruji', 'sama'] as const;

/** The dossiers of a trial, narrowed by the address, each with what would be otherwise and the provision that says so. */
export const BerkasUjiCoba = ({ u }: { u: UjiCoba }) => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const [{ putusan, jenis, aturan, cari }] = useSaring<'putusan' | 'jenis' | 'aturan' | 'cari'>();
  const saring = terisi({ putusan, jenis, aturan, cari }) as Record<string, string>;
  const daftar = useHalaman(['regulasi', 'uji-coba', u.id, 'berkas', saring], (kursor, signal) =>
    api.GET('/api/regulasi/uji-coba/{id}/berkas', {
      params: { path: { id: u.id }, query: { ...saring, ...(kursor ? { kursor } : {}) } },
      signal,
    }),
  );
  const kolom: readonly Kolom<BarisUjiCoba>[] = [
    {
      judul: t('perihal'),
      panjang: true,
      isi: (b) =>
        b.terbuka ? (
          <Tautan ke={jalur.cariBerkas(b.id)}>{b.perihal}</Tautan>
        ) : (
          <Text component="span">{b.perihal}</Text>
        ),
    },
    { judul: t('hasil'), isi: (b) => <Lencana rasa={rasa[b.putusan]}>{t(b.putusan)}</Lencana> },
    {
      judul: t('perbedaan'),
      panjang: true,
      isi: (b) => (b.butir.length === 0 ? t('tanpaBeda') : <Perbedaan butir={b.butir} peraturan={u.peraturan.id} />),
    },
    { judul: t('dibuka'), lebarSaja: true, isi: (b) => tulisTanggal(b.dibukaPada.slice(0, 10) as Tanggal, bahasa) },
  ];
  return (
    <section aria-labelledby="judul-berkas">
      <Group justify="space-between" mb="sm">
        <Title id="judul-berkas" order={2}>
          {t('berkas')}
        </Title>
        <MenuUnduh dari={`/api/regulasi/uji-coba/${u.id}/ekspor`} nama={t('unduh')} saring={saring} size="compact-md" />
      </Group>
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={t('tanpaBarisAjakan')} judul={t('tanpaBaris')} />}
        kunci={(b) => b.id}
        nama={t('berkas')}
        saring={
          <>
            <KotakCari />
            <Pilihan data={PUTUSAN.map((value) => ({ value, label: t(value) }))} kunci="putusan" label={t('hasil')} />
            <Pilihan
              data={u.aturan.map((a) => ({ value: a.id, label: dwi(a.pesan) }))}
              kunci="aturan"
              label={t('menurutAturan')}
            />
          </>
        }
      />
    </section>
  );
};

const Perbedaan = ({ butir, peraturan }: { butir: BarisUjiCoba['butir']; peraturan: string }) => (
  <Stack gap={6}>
    {butir.map((b) => (
      <div key={`${b.jenis} ${b.aturan ?? b.naskah?.id ?? ''}`}>
        <Kalimat b={b} />{' '}
        {b.dasar?.slice(0, 3).map((d) => (
          <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} peraturan={peraturan} />
        ))}
      </div>
    ))}
  </Stack>
);

const Kalimat = ({ b }: { b: BarisUjiCoba['butir'][number] }) => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const daftar = (isi: readonly { id: string; en: string }[] | undefined) =>
    isi?.length ? isi.map(dwi).join(', ') : t('tidakAda');
  if (b.jenis === 'tanpa-alur') return t('tanpaAlurJelas', { alur: b.alur ?? '' });
  if (b.jenis === 'tak-teruji') return t('takTerujiJelas', { sebab: b.sebab ?? '' });
  if (b.pesan) return dwi(b.pesan);
  const beda = t('semulaMenjadi', { semula: daftar(b.semula), menjadi: daftar(b.menjadi) });
  return `${t(b.jenis as 'naskah')}${b.naskah ? ` (${dwi(b.naskah)})` : ''}: ${beda}`;
};
