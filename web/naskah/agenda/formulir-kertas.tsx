import { FileInput, NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  FormulirPanel,
  kabarkan,
  PilihTanggal,
  tulisTanggal,
  unggahBerkas,
  useBahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { type Derajat, type Sifat, useKelas } from '../kelas.ts';
import { PilihKlasifikasi } from '../klasifikasi/pilih-klasifikasi.tsx';
import { teksAgenda } from './bahasa.ts';
import { type Agenda, alamatPindaianKertas, type Blok, type KertasBaru } from './bentuk.ts';

type Props = {
  readonly seri: string;
  /** How far back the date may lie; a number of a block has its day. */
  readonly batas?: Pick<Agenda, 'mundur' | 'palingAwal'>;
  /** Take a number of this block; else the next one of the series. */
  readonly blok?: Blok;
  readonly tutup: () => void;
};

/** A letter written on paper, with its scan at once or later. */
export const FormulirKertas = ({ seri, batas, blok, tutup }: Props) => {
  const t = useTeks(teksAgenda);
  const { hariIni } = useSesi();
  const [pindaian, setPindaian] = useState<File | null>(null);
  const [isi, ubah] = useIsian<KertasBaru>({
    ...(blok && { blok: { id: blok.id, urut: blok.kosong[0] ?? blok.dari } }),
    seri,
    tanggal: blok?.hari ?? hariIni,
    hal: '',
    kepada: '',
    penandaTangan: '',
    unit: '',
    sifat: 'biasa',
    derajat: 'biasa',
    alasan: '',
  });
  const catat = useTulis((body: KertasBaru, headers) => api.POST('/api/naskah/agenda/kertas', { body, headers }), {
    segarkan: [['naskah', 'agenda']],
  });
  const kirimPindaian = useTulis(
    ({ id, berkas }: { id: string; berkas: File }, headers) =>
      unggahBerkas<{ sidik: string }>(alamatPindaianKertas(id), berkas, headers, () => undefined),
    { segarkan: [['naskah', 'agenda']] },
  );
  const lakukan = () =>
    catat.mutate(isi, {
      onSuccess: ({ id, nomor }) => {
        const selesai = () => {
          tutup();
          kabarkan(t('tercatat', { nomor }));
        };
        // a scan that is refused can be handed in again from the agenda: the letter has its number
        if (pindaian) kirimPindaian.mutate({ id, berkas: pindaian }, { onSettled: selesai });
        else selesai();
      },
    });
  const kurang = [isi.hal, isi.kepada, isi.penandaTangan, isi.tanggal].some((teks) => teks.trim() === '');
  const lampau = !blok && isi.tanggal < hariIni;
  const terlalu = batas !== undefined && isi.tanggal !== '' && isi.tanggal < batas.palingAwal;
  return (
    <FormulirPanel
      galat={catat.error}
      judul={t('catatJudul')}
      lakukan={lakukan}
      sibuk={catat.isPending || kirimPindaian.isPending}
      tertahan={(terlalu && t('terlaluMundur')) || (kurang && t('isiDulu'))}
      tindakan={t('catat')}
      tutup={tutup}
    >
      <Nomor {...{ batas, blok, isi, seri, ubah }} />
      <TextInput
        data-autofocus
        label={t('hal')}
        maxLength={300}
        onChange={(e) => ubah({ hal: e.currentTarget.value })}
        required
        value={isi.hal}
      />
      <TextInput
        label={t('kepada')}
        maxLength={300}
        onChange={(e) => ubah({ kepada: e.currentTarget.value })}
        required
        value={isi.kepada}
      />
      <TextInput
        description={t('penandaTanganJelas')}
        label={t('penandaTangan')}
        maxLength={300}
        onChange={(e) => ubah({ penandaTangan: e.currentTarget.value })}
        required
        value={isi.penandaTangan}
      />
      <Kelas isi={isi} ubah={ubah} />
      {lampau && !terlalu && (
        <Textarea
          autosize
          label={t('alasanMundur')}
          maxLength={500}
          onChange={(e) => ubah({ alasan: e.currentTarget.value })}
          required
          value={isi.alasan}
        />
      )}
      <FileInput
        accept="application/pdf,image/png,image/jpeg"
        clearable
        clearButtonProps={{ 'aria-label': t('hapusPilihan') }}
        label={t('berkas')}
        leftSection={<IconUpload size={18} stroke={1.7} />}
        onChange={setPindaian}
        placeholder={t('pilihBerkas')}
        value={pindaian}
      />
    </FormulirPanel>
  );
};

type PropsKelas = { readonly isi: KertasBaru; readonly ubah: (sebagian: Partial<KertasBaru>) => void };

/** How it is classed, and what its number is made of. */
const Kelas = ({ isi, ubah }: PropsKelas) => {
  const t = useTeks(teksAgenda);
  const kelas = useKelas();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        data={kelas.sifat}
        label={kelas.t('sifat')}
        onChange={(e) => ubah({ sifat: e.currentTarget.value as Sifat })}
        value={isi.sifat}
      />
      <NativeSelect
        data={kelas.derajat}
        label={kelas.t('derajat')}
        onChange={(e) => ubah({ derajat: e.currentTarget.value as Derajat })}
        value={isi.derajat}
      />
      <PilihKlasifikasi nilai={isi.klasifikasi ?? null} pilih={(kode) => ubah({ klasifikasi: kode ?? '' })} />
      <TextInput
        label={t('unit')}
        maxLength={40}
        onChange={(e) => ubah({ unit: e.currentTarget.value })}
        value={isi.unit}
      />
    </SimpleGrid>
  );
};

type PropsNomor = PropsKelas &
  Pick<Props, 'seri'> & { readonly blok: Blok | undefined; readonly batas: Props['batas'] };

/** The number that it takes: one of a block, with the block's day, or the next one of the series. */
const Nomor = ({ batas, blok, isi, seri, ubah }: PropsNomor) => {
  const t = useTeks(teksAgenda);
  const { bahasa } = useBahasa();
  if (blok)
    return (
      <NativeSelect
        data={blok.kosong.map((urut) => ({
          value: String(urut),
          label: t('dariPesanan', { urut, hari: tulisTanggal(blok.hari, bahasa) }),
        }))}
        label={t('nomorPesanan')}
        onChange={(e) => ubah({ blok: { id: blok.id, urut: Number(e.currentTarget.value) } })}
        value={String(isi.blok?.urut ?? '')}
      />
    );
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput label={t('nomorPesanan')} readOnly value={t('nomorBerikut', { seri })} />
      <PilihTanggal
        galat={batas && isi.tanggal && isi.tanggal < batas.palingAwal ? t('terlaluMundur') : undefined}
        keterangan={
          batas && batas.mundur > 0
            ? t('mundurJelas', { jumlah: batas.mundur, hari: tulisTanggal(batas.palingAwal, bahasa) })
            : t('takMundur')
        }
        label={t('tanggal')}
        nilai={isi.tanggal}
        ubah={(tanggal) => ubah({ tanggal })}
        wajib
      />
    </SimpleGrid>
  );
};
