import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { BagianBerkas, ButirBerkas, HalamanBerkas, RincianBerkas } from '../alur/index.ts';
import { api, jalur, Tautan, tulisTanggal, useBahasa, useTeks } from '../kernel/index.ts';
import { SuratBerkas } from '../naskah/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Penugasan } from './bentuk.ts';
import { useIstilah, useNamaCara, useNamaLingkup } from './istilah.ts';
import { PanelMasa } from './masa/panel-masa.tsx';
import { ButirLuar, ButirPegawai } from './pihak-luar.tsx';
import { StatusPenugasan } from './status.tsx';
import { TindakanPenugasan } from './tindakan-penugasan.tsx';

/** The dossier of an assignment. */
export const BerkasPage = () => {
  const t = useTeks(kamusPenugasan);
  const { id } = useParams({ from: '/rumah/penugasan/berkas/$id' });
  return (
    <HalamanBerkas
      baca={(signal) => api.GET('/api/penugasan/{id}', { params: { path: { id } }, signal })}
      daftar={{ ke: jalur.penugasan.daftar(), judul: t('judul') }}
      id={id}
      kamar="penugasan"
      kataTarik={{ tarik: t('tarik'), tanya: t('tarikTanya'), jelas: t('tarikJelas') }}
      status={({ status }) => <StatusPenugasan status={status} />}
      surat={<SuratBerkas berkas={id} />}
      tindakan={(tindakan, penugasan) => (
        <TindakanPenugasan key={tindakan.id} penugasan={penugasan} tindakan={tindakan} />
      )}
    >
      {(penugasan) => (
        <>
          {penugasan.status === 'diterima' && <PanelMasa id={id} />}
          <BagianBerkas judul={t('rincian')}>
            <Rincian penugasan={penugasan} />
          </BagianBerkas>
        </>
      )}
    </HalamanBerkas>
  );
};

const Rincian = ({ penugasan: p }: { penugasan: Penugasan }) => {
  const t = useTeks(kamusPenugasan);
  const { bahasa } = useBahasa();
  const kata = useIstilah();
  const namaCara = useNamaCara();
  const namaLingkup = useNamaLingkup();
  const sukarela = p.cara === 'sukarela';
  const masa = `${tulisTanggal(p.mulai, bahasa)} – ${tulisTanggal(p.selesai, bahasa)}`;
  return (
    <RincianBerkas
      ringkas={
        <>
          <ButirBerkas judul={t('cara')} isi={`${namaCara(p.cara)}, ${namaLingkup(p.lingkup).toLowerCase()}`} />
          <ButirPegawai judul={t(sukarela ? 'pegawaiMengajukan' : 'kolomPegawai')} penugasan={p} />
          <ButirLuar penugasan={p} />
          <ButirBerkas judul={t('kolomMasa')} isi={masa} />
          {p.jam && <ButirBerkas isi={t('jamSeminggu', { jumlah: p.jam })} judul={t('jam')} />}
          <ButirBerkas judul={kata('unit-pemilik-kinerja')} isi={p.unitPemohon.nama} />
          <ButirBerkas judul={t('dariUnit')} isi={p.unitAsal?.nama ?? ''} />
        </>
      }
    >
      <ButirBerkas judul={t(sukarela ? 'kinerjaDibantu' : 'maksud')} isi={p.maksud} />
      <ButirBerkas judul={t(sukarela ? 'kompetensiPegawai' : 'kompetensi')} isi={p.kompetensi} />
      <ButirBerkas judul={t('ekspektasi')} isi={p.ekspektasi} />
      {p.untukKebutuhan && (
        <Text size="sm">
          {t('untukKebutuhan')}{' '}
          <Tautan ke={jalur.penugasan.satuKebutuhan(p.untukKebutuhan.id)}>{p.untukKebutuhan.nama}</Tautan>
        </Text>
      )}
    </RincianBerkas>
  );
};
