import { SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { BagianBerkas } from '../../alur/index.ts';
import {
  api,
  kabarkan,
  Masalah,
  TombolBeralasan,
  useDwibahasa,
  useIsian,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksMasa } from './bahasa.ts';
import type { SatuPerubahan, Tindakan, Tulisan } from './bentuk.ts';

type Props = { readonly perubahan: SatuPerubahan; readonly tindakan: Tindakan };
type Isi = Omit<Tulisan, 'tindakan' | 'pilihan'>;

/** My act is a text: what was sent before, when it was returned, stands in the form. */
export const TindakanTulisan = ({ perubahan, tindakan }: Props) => {
  const t = useTeks(teksMasa);
  const dwi = useDwibahasa();
  const { mutate, error, isPending } = useTulis(
    (isi: Isi, headers) =>
      api.POST('/api/penugasan/perubahan/{id}/tulisan', {
        params: { path: { id: perubahan.id } },
        body: { tindakan: tindakan.id, pilihan: tindakan.pilihan[0]?.kode ?? '', ...isi },
        headers,
      }),
    { segarkan: [['penugasan'], ['alur'], ['naskah'], ['beranda']] },
  );
  const kirim = (isi: Isi) => mutate(isi, { onSuccess: () => kabarkan(t('terkirim')) });
  const Formulir = perubahan.jenis === 'laporan-akhir' ? FormulirLaporan : FormulirSerah;
  return (
    <BagianBerkas judul={dwi(tindakan.tugas.nama)}>
      <Stack>
        <Formulir
          galat={error != null && <Masalah masalah={error} />}
          kata={tindakan.pilihan[0] ? dwi(tindakan.pilihan[0].nama) : ''}
          kirim={kirim}
          perubahan={perubahan}
          sibuk={isPending}
        />
      </Stack>
    </BagianBerkas>
  );
};

type PropsFormulir = {
  readonly perubahan: SatuPerubahan;
  readonly kata: string;
  readonly kirim: (isi: Isi) => void;
  readonly sibuk: boolean;
  readonly galat: ReactNode;
};

const FormulirSerah = ({ perubahan, kata, kirim, sibuk, galat }: PropsFormulir) => {
  const t = useTeks(teksMasa);
  const [isi, ubah] = useIsian(perubahan.serahTerima ?? { selesai: '', sisa: '', kepada: '', tempat: '' });
  const lengkap = Object.values(isi).every((teks) => teks.trim());
  return (
    <>
      <Panjang judul={t('sudahSelesai')} nilai={isi.selesai} ubah={(selesai) => ubah({ selesai })} wajib />
      <Panjang judul={t('tersisa')} nilai={isi.sisa} ubah={(sisa) => ubah({ sisa })} wajib />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('kepada')}
          maxLength={300}
          onChange={(e) => ubah({ kepada: e.currentTarget.value })}
          required
          value={isi.kepada}
        />
        <TextInput
          label={t('tempat')}
          maxLength={2000}
          onChange={(e) => ubah({ tempat: e.currentTarget.value })}
          required
          value={isi.tempat}
        />
      </SimpleGrid>
      {galat}
      <TombolBeralasan alasan={!lengkap && t('tulisDulu')} loading={sibuk} onClick={() => kirim({ serahTerima: isi })}>
        {kata}
      </TombolBeralasan>
    </>
  );
};

const FormulirLaporan = ({ perubahan, kata, kirim, sibuk, galat }: PropsFormulir) => {
  const t = useTeks(teksMasa);
  const [isi, ubah] = useIsian({ ...(perubahan.laporan ?? { hasil: '', bukti: '', kendala: '' }), alasan: '' });
  const { alasan, ...laporan } = isi;
  return (
    <>
      <div>
        <Text c="dimmed" size="sm">
          {t('ekspektasi')}
        </Text>
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{perubahan.penugasan.ekspektasi}</Text>
      </div>
      <Panjang judul={t('hasil')} nilai={isi.hasil} ubah={(hasil) => ubah({ hasil })} wajib />
      <Panjang jelas={t('buktiJelas')} judul={t('bukti')} nilai={isi.bukti} ubah={(bukti) => ubah({ bukti })} />
      {!isi.bukti.trim() && (
        <Panjang judul={t('alasanTanpaBukti')} nilai={alasan} ubah={(baru) => ubah({ alasan: baru })} />
      )}
      <Panjang
        jelas={t('kendalaJelas')}
        judul={t('kendala')}
        nilai={isi.kendala}
        ubah={(kendala) => ubah({ kendala })}
      />
      {galat}
      <TombolBeralasan
        alasan={!isi.hasil.trim() && t('hasilDulu')}
        loading={sibuk}
        onClick={() => kirim({ laporan, ...(alasan.trim() && { alasan: alasan.trim() }) })}
      >
        {kata}
      </TombolBeralasan>
    </>
  );
};

type PropsPanjang = {
  readonly judul: string;
  readonly jelas?: string;
  readonly nilai: string;
  readonly ubah: (nilai: string) => void;
  readonly wajib?: boolean;
};

const Panjang = ({ judul, jelas, nilai, ubah, wajib = false }: PropsPanjang) => (
  <Textarea
    autosize
    description={jelas}
    label={judul}
    maxLength={4000}
    minRows={2}
    onChange={(e) => ubah(e.currentTarget.value)}
    required={wajib}
    value={nilai}
  />
);
