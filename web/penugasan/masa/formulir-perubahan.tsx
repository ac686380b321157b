import { Select, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  api,
  bacaan,
  FormulirPanel,
  jalur,
  kabarkan,
  PilihDariCari,
  PilihTanggal,
  tulisTanggal,
  useBahasa,
  useIsian,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksMasa } from './bahasa.ts';
import type { Masa, UsulPerubahan } from './bentuk.ts';

export type JenisFormulir = 'perpanjangan' | 'pengakhiran' | 'penggantian';

const KATA = {
  perpanjangan: {
    judul: 'judulPerpanjang',
    jelas: 'jelasPerpanjang',
    luar: 'jelasPerpanjangLuar',
    hari: 'hariBaru',
    kabar: 'kabarPerpanjang',
  },
  pengakhiran: {
    judul: 'judulAkhiri',
    jelas: 'jelasAkhiri',
    luar: 'jelasAkhiriLuar',
    hari: 'hariTerakhirBaru',
    kabar: 'kabarAkhiri',
  },
  penggantian: {
    judul: 'judulGanti',
    jelas: 'jelasGanti',
    luar: 'jelasGantiLuar',
    hari: 'hariPengganti',
    kabar: 'kabarGanti',
  },
} as const;

/** Rule whose reason this form asks for. */
const KOMPETENSI = 'ganti.kompetensi';

type Props = { readonly id: string; readonly jenis: JenisFormulir; readonly masa: Masa; readonly tutup: () => void };

/** What is proposed for a running assignment. What the rules refuse is said above the button; nothing typed is lost. */
export const FormulirPerubahan = ({ id, jenis, masa, tutup }: Props) => {
  const t = useTeks(teksMasa);
  const { bahasa } = useBahasa();
  const ke = useNavigate();
  const kata = KATA[jenis];
  const mengganti = jenis === 'penggantian';
  const [isi, ubah] = useIsian({
    hari: hariAwal(jenis, masa),
    alasan: '',
    lama: masa.orang[0]?.posisi ?? '',
    pengganti: '',
    alasanKompetensi: '',
  });
  const kirim = useTulis(
    (body: UsulPerubahan, headers) =>
      api.POST('/api/penugasan/{id}/perubahan', { params: { path: { id } }, body, headers }),
    { segarkan: [['penugasan'], ['alur'], ['naskah'], ['beranda'], ['organisasi']] },
  );
  const lengkap = isi.hari && isi.alasan.trim() && (!mengganti || isi.pengganti);
  const lakukan = () =>
    kirim.mutate(
      {
        jenis,
        hari: isi.hari,
        alasan: isi.alasan.trim(),
        ...(mengganti && { lama: isi.lama, pengganti: isi.pengganti }),
        alasanAturan: isi.alasanKompetensi.trim() ? { [KOMPETENSI]: isi.alasanKompetensi.trim() } : {},
      },
      {
        onSuccess: ({ id: berkas }) => {
          tutup();
          kabarkan(t(kata.kabar));
          ke({ to: jalur.penugasan.berkas(berkas) });
        },
      },
    );
  return (
    <FormulirPanel
      galat={kirim.error}
      judul={t(kata.judul)}
      lakukan={lakukan}
      sibuk={kirim.isPending}
      tertahan={!lengkap && t(mengganti ? 'pilihDulu' : 'isiDulu')}
      tindakan={t('kirim')}
      tutup={tutup}
    >
      <Text size="sm">{masa.mitra === null ? t(kata.jelas) : t(kata.luar, { instansi: masa.mitra })}</Text>
      {mengganti && <PilihPengganti isi={isi} masa={masa} ubah={ubah} />}
      <PilihTanggal
        keterangan={t('hariBaruJelas', { selesai: tulisTanggal(masa.selesai, bahasa) })}
        label={t(kata.hari)}
        nilai={isi.hari}
        ubah={(hari) => ubah({ hari })}
        wajib
      />
      <Textarea
        autosize
        description={t('alasanJelas')}
        label={t('alasan')}
        maxLength={4000}
        minRows={2}
        onChange={(e) => ubah({ alasan: e.currentTarget.value })}
        required
        value={isi.alasan}
      />
      {mengganti && <AlasanKompetensi isi={isi} ubah={ubah} />}
    </FormulirPanel>
  );
};

/** An extension has no day that suggests itself; everything else may begin today. */
const hariAwal = (jenis: JenisFormulir, { mulai, hariIni }: Masa): string => {
  if (jenis === 'perpanjangan') return '';
  return hariIni < mulai ? mulai : hariIni;
};

type Isian = Record<'lama' | 'pengganti' | 'alasanKompetensi', string>;
type Ubah = { readonly isi: Isian; readonly ubah: (sebagian: Partial<Isian>) => void };

const PilihPengganti = ({ isi, ubah, masa }: Ubah & { readonly masa: Masa }) => {
  const t = useTeks(teksMasa);
  return (
    <>
      {masa.orang.length > 1 && (
        <Select
          allowDeselect={false}
          data={masa.orang.flatMap((o) =>
            o.posisi === null ? [] : [{ value: o.posisi, label: `${o.nama} · ${o.jabatan}` }],
          )}
          label={t('diganti')}
          onChange={(lama) => ubah({ lama: lama ?? '' })}
          value={isi.lama}
        />
      )}
      <PilihDariCari
        ajakan={t('penggantiAjakan')}
        kosong={t('penggantiKosong')}
        label={t('pengganti')}
        nilai={isi.pengganti || null}
        pilih={(pengganti) => ubah({ pengganti: pengganti ?? '' })}
        sedikitnya={3}
        temukan={useTemuPengganti}
      />
    </>
  );
};

const AlasanKompetensi = ({ isi, ubah }: Ubah) => {
  const t = useTeks(teksMasa);
  return (
    <Textarea
      autosize
      description={t('alasanKompetensiJelas')}
      label={t('alasanKompetensi')}
      maxLength={2000}
      onChange={(e) => ubah({ alasanKompetensi: e.currentTarget.value })}
      value={isi.alasanKompetensi}
    />
  );
};

/** People by name, post or competence; only those who hold a post can be assigned. */
const useTemuPengganti = (cari: string, cukup: boolean) => {
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'pengganti', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
    ),
    enabled: cukup,
  });
  return data?.butir.flatMap((p) =>
    p.posisi ? [{ value: p.posisi.id, label: [p.nama, p.posisi.nama, p.unit?.nama].filter(Boolean).join(' · ') }] : [],
  );
};
