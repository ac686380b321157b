import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { BagianBerkas, ButirBerkas, HalamanBerkas, RincianBerkas, TindakanSaya } from '../alur/index.ts';
import { api, jalur, Tautan, TombolTautan, tulisTanggal, useBahasa, useTeks } from '../kernel/index.ts';
import { SuratBerkas } from '../naskah/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { UsulLengkap } from './bentuk.ts';
import { StatusUsul } from './status.tsx';

/** The dossier of a proposal. */
export const BerkasPage = () => {
  const t = useTeks(teksKedudukan);
  const { id } = useParams({ from: '/rumah/kedudukan/berkas/$id' });
  return (
    <HalamanBerkas
      baca={(signal) => api.GET('/api/kedudukan/{id}', { params: { path: { id } }, signal })}
      daftar={{ ke: jalur.kedudukan.daftar(), judul: t('judul') }}
      id={id}
      kamar="kedudukan"
      kataTarik={{ tarik: t('tarik'), tanya: t('tarikTanya'), jelas: t('tarikJelas') }}
      status={({ status }) => <StatusUsul status={status} />}
      surat={<SuratBerkas berkas={id} />}
      tindakan={(tindakan) => (
        <TindakanSaya
          formulir={tindakan.formulir === FORMULIR_USUL && <Perbaiki berkas={id} tindakan={tindakan.id} />}
          kamar="kedudukan"
          key={tindakan.id}
          tindakan={tindakan}
        />
      )}
    >
      {(usul) => (
        <>
          <BagianBerkas judul={t('siapa')}>
            <SiapaDiusulkan usul={usul} />
          </BagianBerkas>
          <BagianBerkas judul={t('rincian')}>
            <Rincian usul={usul} />
          </BagianBerkas>
        </>
      )}
    </HalamanBerkas>
  );
};

/** The form of the act that a return opens, as the drawing names it. */
const FORMULIR_USUL = 'usul-kedudukan';

const Perbaiki = ({ berkas, tindakan }: { readonly berkas: string; readonly tindakan: string }) => {
  const t = useTeks(teksKedudukan);
  return (
    <Stack align="flex-start" gap="xs">
      <Text size="sm">{t('perbaikiJelas')}</Text>
      <TombolTautan ke={jalur.kedudukan.perbaiki(berkas, tindakan)} variant="light">
        {t('perbaiki')}
      </TombolTautan>
    </Stack>
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
    <RincianBerkas
      ringkas={
        <>
          <ButirBerkas isi={u.unit.nama} judul={t('kolomUnit')} />
          <ButirBerkas isi={tulisTanggal(u.berlakuSejak ?? u.sejak, bahasa)} judul={t('kolomSejak')} />
        </>
      }
    >
      <ButirBerkas isi={u.isi.dasarKompetensi} judul={t('dasarKompetensi')} />
      <ButirBerkas isi={u.isi.bebanKerja} judul={t('bebanKerja')} />
      <ButirBerkas isi={u.isi.dasarPengecualian} judul={t('dasarPengecualian')} />
    </RincianBerkas>
  );
};
