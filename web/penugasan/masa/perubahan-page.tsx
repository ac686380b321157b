import { Text } from '@mantine/core';
import { BagianBerkas, ButirBerkas, HalamanBerkas, RincianBerkas, TindakanSaya } from '../../alur/index.ts';
import { api, jalur, Tautan, tulisTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { SuratBerkas } from '../../naskah/index.ts';
import { teksMasa } from './bahasa.ts';
import type { SatuPerubahan } from './bentuk.ts';
import { StatusPerubahan } from './daftar-perubahan.tsx';
import { TindakanTulisan } from './tindakan-tulisan.tsx';

/** The dossier of a change of an assignment, or of its closing report. */
export const PerubahanPage = ({ id }: { id: string }) => {
  const t = useTeks(teksMasa);
  return (
    <HalamanBerkas
      baca={(signal) => api.GET('/api/penugasan/perubahan/{id}', { params: { path: { id } }, signal })}
      daftar={{ ke: jalur.penugasan.daftar(), judul: t('daftar') }}
      id={id}
      kamar="penugasan"
      kataTarik={{ tarik: t('tarik'), tanya: t('tarikTanya'), jelas: t('tarikJelas') }}
      status={({ status }) => <StatusPerubahan status={status} />}
      surat={<SuratBerkas berkas={id} />}
      tindakan={(tindakan, perubahan) =>
        perubahan.ditulis.some((d) => d.tugas === tindakan.tugas.id) ? (
          <TindakanTulisan key={tindakan.id} perubahan={perubahan} tindakan={tindakan} />
        ) : (
          <TindakanSaya kamar="penugasan" key={tindakan.id} tindakan={tindakan} />
        )
      }
    >
      {(perubahan) => (
        <>
          <BagianBerkas judul={t(perubahan.jenis === 'laporan-akhir' ? 'rincianLaporan' : 'rincian')}>
            <Rincian perubahan={perubahan} />
          </BagianBerkas>
          {perubahan.serahTerima && (
            <BagianBerkas judul={t('serahTerima')}>
              <RincianBerkas ringkas={<ButirBerkas isi={perubahan.serahTerima.kepada} judul={t('kepada')} />}>
                <ButirBerkas isi={perubahan.serahTerima.selesai} judul={t('sudahSelesai')} />
                <ButirBerkas isi={perubahan.serahTerima.sisa} judul={t('tersisa')} />
                <ButirBerkas isi={perubahan.serahTerima.tempat} judul={t('tempat')} />
              </RincianBerkas>
            </BagianBerkas>
          )}
        </>
      )}
    </HalamanBerkas>
  );
};

const KATA_HARI = {
  perpanjangan: 'hariBaru',
  pengakhiran: 'hariTerakhirBaru',
  penggantian: 'hariPengganti',
} as const;

const Rincian = ({ perubahan: p }: { perubahan: SatuPerubahan }) => {
  const t = useTeks(teksMasa);
  const { bahasa } = useBahasa();
  const tulis = (hari: string) => tulisTanggal(hari, bahasa);
  return (
    <RincianBerkas
      ringkas={
        <>
          <PenugasanAsal penugasan={p.penugasan} />
          <ButirBerkas isi={`${tulis(p.mulaiLama)} – ${tulis(p.selesaiLama)}`} judul={t('masaSemula')} />
          {p.jenis !== 'laporan-akhir' && (
            <>
              <ButirBerkas isi={tulis(p.hari)} judul={t(KATA_HARI[p.jenis])} />
              <ButirBerkas isi={t(p.pengusul === 'asal' ? 'pihakAsal' : 'pihakPemilik')} judul={t('diusulkanOleh')} />
            </>
          )}
          <Pengganti perubahan={p} />
          <ButirBerkas isi={p.berlaku === null ? '' : tulis(p.berlaku)} judul={t('berlakuSejak')} />
        </>
      }
    >
      <ButirBerkas isi={p.alasan} judul={t('alasan')} />
      {p.jenis === 'laporan-akhir' && <ButirBerkas isi={p.penugasan.ekspektasi} judul={t('ekspektasi')} />}
      {p.laporan && (
        <>
          <ButirBerkas isi={p.laporan.hasil} judul={t('hasil')} />
          <ButirBerkas isi={p.laporan.bukti} judul={t('bukti')} />
          <ButirBerkas isi={p.laporan.kendala} judul={t('kendala')} />
        </>
      )}
    </RincianBerkas>
  );
};

const Pengganti = ({ perubahan: { lama, pengganti } }: { perubahan: SatuPerubahan }) => {
  const t = useTeks(teksMasa);
  if (!lama || !pengganti) return null;
  return (
    <>
      <ButirBerkas isi={`${lama.nama}, ${lama.jabatan}`} judul={t('diganti')} />
      <ButirBerkas isi={`${pengganti.nama}, ${pengganti.jabatan}`} judul={t('pengganti')} />
    </>
  );
};

const PenugasanAsal = ({ penugasan }: { penugasan: SatuPerubahan['penugasan'] }) => {
  const t = useTeks(teksMasa);
  return (
    <div>
      <Text c="dimmed" component="dt" size="sm">
        {t('penugasanAsal')}
      </Text>
      <Text component="dd" m={0}>
        {penugasan.terlihat ? (
          <Tautan ke={jalur.penugasan.berkas(penugasan.id)}>{penugasan.perihal}</Tautan>
        ) : (
          penugasan.perihal
        )}
      </Text>
    </div>
  );
};
