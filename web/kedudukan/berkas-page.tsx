import { Grid, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BagianBerkas, ButirBerkas, GambarBerkas, Linimasa, Meja, TarikBerkas, TindakanSaya } from '../alur/index.ts';
import { api, bacaan, jalur, Kepala, Tautan, tulisTanggal, useBahasa, useDwibahasa, useTeks } from '../kernel/index.ts';
import { SuratBerkas } from '../naskah/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Berkas, UsulLengkap } from './bentuk.ts';
import { StatusUsul } from './status.tsx';

/** The dossier: my act first, then what is proposed, where it stands, its letters, what happened. */
export const BerkasPage = () => {
  const t = useTeks(teksKedudukan);
  const { id } = useParams({ from: '/rumah/kedudukan/berkas/$id' });
  const params = { path: { id } };
  const usul = useQuery(bacaan(['kedudukan', id], (signal) => api.GET('/api/kedudukan/{id}', { params, signal })));
  const berkas = useQuery(
    bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params, signal })),
  );
  const galat = usul.error ?? berkas.error;
  if (galat) throw galat;
  if (!usul.data || !berkas.data) return <Skeleton height={480} radius="lg" />;
  return (
    <>
      <Judul berkas={berkas.data} usul={usul.data} />
      <Stack gap="lg">
        {berkas.data.tindakanSaya.map((tindakan) => (
          <TindakanSaya kamar="kedudukan" key={tindakan.id} tindakan={tindakan} />
        ))}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="lg">
              <BagianBerkas judul={t('siapa')}>
                <SiapaDiusulkan usul={usul.data} />
              </BagianBerkas>
              <BagianBerkas judul={t('rincian')}>
                <Rincian usul={usul.data} />
              </BagianBerkas>
              <BagianBerkas judul={t('surat')}>
                <SuratBerkas berkas={id} />
              </BagianBerkas>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="lg">
              <BagianBerkas judul={t('meja')}>
                <Meja meja={berkas.data.meja} />
              </BagianBerkas>
              <BagianBerkas judul={t('linimasa')}>
                <Linimasa linimasa={berkas.data.linimasa} />
              </BagianBerkas>
            </Stack>
          </Grid.Col>
        </Grid>
        <BagianBerkas judul={t('gambar')}>
          <GambarBerkas
            dilalui={berkas.data.dilalui}
            nama={t('gambar')}
            token={berkas.data.token}
            versi={berkas.data.alur.versi}
          />
        </BagianBerkas>
      </Stack>
    </>
  );
};

const Judul = ({ usul, berkas }: { usul: UsulLengkap; berkas: Berkas }) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  return (
    <Kepala
      di={<Tautan ke={jalur.kedudukan.daftar()}>{t('judul')}</Tautan>}
      judul={usul.perihal}
      keterangan={
        <Group gap="xs">
          <StatusUsul status={usul.status} />
          <span>{[dwi(berkas.alur.nama), berkas.alur.gambar].filter(Boolean).join(' · ')}</span>
        </Group>
      }
    >
      <TarikBerkas berkas={berkas} kata={{ tarik: t('tarik'), tanya: t('tarikTanya'), jelas: t('tarikJelas') }} />
    </Kepala>
  );
};

/** People by the superior that is proposed for them. */
const SiapaDiusulkan = ({ usul: { butir, unit } }: { usul: UsulLengkap }) => {
  const t = useTeks(teksKedudukan);
  const penilai = [...new Map(butir.map((b) => [b.penilai.id, b.penilai])).values()];
  return (
    <Stack gap="lg">
      {penilai.map((p) => (
        <Stack gap={4} key={p.id}>
          <Text c="dimmed" size="sm">
            {t('atasan')}
          </Text>
          <Text fw={600}>{p.nama}</Text>
          <Stack component="ul" gap="xs" m={0} pl="lg">
            {butir
              .filter((b) => b.penilai.id === p.id)
              .map((b) => (
                <li key={b.posisi?.id ?? unit.id}>
                  <Baris butir={b} />
                </li>
              ))}
          </Stack>
        </Stack>
      ))}
    </Stack>
  );
};

const Baris = ({ butir: b }: { butir: UsulLengkap['butir'][number] }) => {
  const t = useTeks(teksKedudukan);
  const nama = b.pegawai ? <Tautan ke={jalur.organisasi.pegawai(b.pegawai.id)}>{b.pegawai.nama}</Tautan> : null;
  const rincian = [
    b.pegawai && b.posisi?.nama,
    b.jenjang,
    b.penilaiLama && b.penilaiLama.id !== b.penilai.id && t('dari', { jabatan: b.penilaiLama.nama }),
    b.varian && t('varian', { id: b.varian }),
    b.delegasi && t('pendelegasian', { nomor: b.delegasi }),
  ].filter(Boolean);
  return (
    <>
      <Text component="span" size="sm">
        {nama ?? b.posisi?.nama ?? t('seluruhUnit')}
      </Text>
      {rincian.length > 0 && (
        <Text c="dimmed" size="xs">
          {rincian.join(' · ')}
        </Text>
      )}
    </>
  );
};

const Rincian = ({ usul: u }: { usul: UsulLengkap }) => {
  const t = useTeks(teksKedudukan);
  const { bahasa } = useBahasa();
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
        <ButirBerkas isi={u.unit.nama} judul={t('kolomUnit')} />
        <ButirBerkas isi={tulisTanggal(u.berlakuSejak ?? u.sejak, bahasa)} judul={t('kolomSejak')} />
      </SimpleGrid>
      <Stack component="dl" gap="md" m={0}>
        <ButirBerkas isi={u.isi.dasarKompetensi} judul={t('dasarKompetensi')} />
        <ButirBerkas isi={u.isi.bebanKerja} judul={t('bebanKerja')} />
        <ButirBerkas isi={u.isi.dasarPengecualian} judul={t('dasarPengecualian')} />
      </Stack>
    </Stack>
  );
};
