import { Text } from '@mantine/core';
import { ButirBerkas } from '../alur/index.ts';
import { Orang, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Penugasan } from './bentuk.ts';

/** Whom an assignment is about, in a row of the register: a person, everybody named, or who another agency is asked for. */
export const SiapaDilibatkan = ({ penugasan: { pegawai, peserta, mitra, kebutuhan } }: { penugasan: Penugasan }) => {
  const t = useTeks(kamusPenugasan);
  if (!pegawai) return <Text size="sm">{kebutuhan && t('orangDiminta', { jumlah: kebutuhan.jumlah })}</Text>;
  const rekan = peserta.filter((p) => p.ditolak === null).length - 1;
  const lain = rekan > 0 ? ` ${t('danLain', { jumlah: rekan })}` : '';
  const asal = mitra?.sisi === 'pemohon' ? `${pegawai.posisi.nama} · ${mitra.nama}` : pegawai.posisi.nama;
  return <Orang jabatan={asal} nama={`${pegawai.nama}${lain}`} />;
};

/** The people of an assignment as facts of its dossier. */
export const ButirPegawai = ({ penugasan: p, judul }: { penugasan: Penugasan; judul: string }) => {
  const t = useTeks(kamusPenugasan);
  const sebut = ({ nama, jabatan, ditolak }: Penugasan['peserta'][number]) =>
    `${nama}, ${jabatan}${ditolak === null ? '' : ` (${t('tidakDilibatkan', { alasan: ditolak })})`}`;
  if (p.peserta.length > 0) return <ButirBerkas isi={p.peserta.map(sebut).join('\n')} judul={judul} />;
  if (p.pegawai) return <ButirBerkas isi={`${p.pegawai.nama}, ${p.pegawai.posisi.nama}`} judul={judul} />;
  return <ButirBerkas isi={t('belumDisebut')} judul={judul} />;
};

/** The other agency, and whom it is asked for; nothing in an assignment of one agency. */
export const ButirLuar = ({ penugasan: { mitra, kebutuhan } }: { penugasan: Penugasan }) => {
  const t = useTeks(kamusPenugasan);
  if (!mitra || !kebutuhan) return null;
  const diminta = t('orangDiminta', { jumlah: kebutuhan.jumlah });
  return (
    <>
      <ButirBerkas isi={mitra.nama} judul={t(mitra.sisi === 'pemohon' ? 'instansiDituju' : 'instansiPemohon')} />
      <ButirBerkas isi={kebutuhan.jenjang ? `${diminta}, ${kebutuhan.jenjang}` : diminta} judul={t('kebutuhan')} />
    </>
  );
};
