import { Group, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  Kepala,
  type Kolom,
  Kosong,
  PilihTanggal,
  TabelData,
  tulisAngka,
  useBahasa,
  useSaring,
  useSesi,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { Neraca } from './bentuk.ts';
import gaya from './papan.module.css';
import { TabPenugasan } from './tab-penugasan.tsx';

const TERGAMBAR = 20;

/** Hours lent and borrowed between units: drawn for the first units, and all of them as a table. */
export const NeracaPage = () => {
  const t = useTeks(kamusPapan);
  const { hariIni } = useSesi();
  const [{ dari = `${hariIni.slice(0, 4)}-01-01`, sampai = `${hariIni.slice(0, 4)}-12-31` }, saring] = useSaring<
    'dari' | 'sampai'
  >();
  const kueri = useQuery(
    bacaan(['penugasan', 'neraca', dari, sampai], (signal) =>
      api.GET('/api/penugasan/neraca', { params: { query: { dari, sampai } }, signal }),
    ),
  );
  if (kueri.error) throw kueri.error;
  return (
    <>
      <Kepala judul={t('neraca')} keterangan={t('neracaPengantar')} />
      <TabPenugasan kini="neraca" />
      <Group align="flex-end" mb="lg">
        <PilihTanggal
          label={t('neracaDari')}
          lebar="12rem"
          nilai={dari}
          ubah={(hari) => hari && saring({ dari: hari })}
        />
        <PilihTanggal
          label={t('neracaSampai')}
          lebar="12rem"
          nilai={sampai}
          ubah={(hari) => hari && saring({ sampai: hari })}
        />
      </Group>
      {kueri.data ? <Isi butir={kueri.data.butir} /> : <Skeleton height={320} radius="lg" />}
    </>
  );
};

const Isi = ({ butir }: { butir: readonly Neraca[] }) => {
  const t = useTeks(kamusPapan);
  const kolom = useKolom();
  if (butir.length === 0) return <Kosong ajakan={t('neracaKosongJelas')} judul={t('neracaKosong')} />;
  return (
    <>
      <Grafik butir={butir.slice(0, TERGAMBAR)} />
      <TabelData daftar={utuh([...butir])} kolom={kolom} kosong={null} kunci={(n) => n.unit.id} nama={t('neraca')} />
      {butir.some((n) => n.tanpaJam > 0) && (
        <Text c="dimmed" mt="sm" size="sm">
          {t('tanpaJamJelas')}
        </Text>
      )}
    </>
  );
};

/** Two bars a unit, against the longest of all; the table below says the same in figures. */
const Grafik = ({ butir }: { butir: readonly Neraca[] }) => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const terbanyak = Math.max(1, ...butir.flatMap((n) => [n.dipinjamkan, n.dipinjam]));
  return (
    <Paper component="section" mb="lg" p="lg" radius="lg" withBorder>
      <Title mb="sm" order={2} size="h4">
        {t('grafik')}
      </Title>
      <div aria-hidden className={gaya.legenda}>
        {ARAH.map((arah) => (
          <span key={arah}>
            <i className={gaya.tanda} data-arah={arah} />
            {t(arah)}
          </span>
        ))}
      </div>
      <ul className={gaya.neraca}>
        {butir.map((n) => (
          <li key={n.unit.id}>
            <Text size="sm">{n.unit.nama}</Text>
            <div className={gaya.batang}>
              {ARAH.map((arah) => (
                <span className={gaya.ukuran} key={arah}>
                  <i
                    aria-hidden
                    className={gaya.panjang}
                    data-arah={arah}
                    style={{ width: `${(70 * n[arah]) / terbanyak}%` }}
                  />
                  <span aria-label={`${t(arah)}: ${t('jamSingkat', { jumlah: n[arah] })}`} role="img">
                    {tulisAngka(n[arah], bahasa)}
                  </span>
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Paper>
  );
};

const ARAH = ['dipinjamkan', 'dipinjam'] as const;

const useKolom = (): Kolom<Neraca>[] => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const angka = (n: number) => tulisAngka(n, bahasa);
  return [
    { judul: t('unit'), isi: (n) => n.unit.nama },
    { judul: t('dipinjamkan'), isi: (n) => angka(n.dipinjamkan), angka: true },
    { judul: t('dipinjam'), isi: (n) => angka(n.dipinjam), angka: true },
    { judul: t('selisih'), isi: (n) => angka(n.dipinjam - n.dipinjamkan), angka: true },
    { judul: t('tanpaJam'), isi: (n) => angka(n.tanpaJam), angka: true },
  ];
};
