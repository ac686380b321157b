import { Text } from '@mantine/core';
import { jalur, Lencana, LencanaModalitas, Tautan, useDwibahasa, useTeks } from '../kernel/index.ts';
import gaya from './banding-page.module.css';
import type { BarisBanding as Baris } from './bentuk.ts';
import { kalimat } from './teks-aturan.ts';
import { teksBanding } from './teks-banding.ts';

const rasa = { sama: 'tenang', beda: 'awas', 'hanya-a': 'jalan', 'hanya-b': 'jalan' } as const;

/** A regulation by id and by the name over its column. */
export type Pihak = { readonly id: string; readonly nama: string };
type Props = { readonly baris: Baris; readonly bagian: string; readonly kiri: Pihak; readonly kanan: Pihak };

/** One matter: what the regulation on the left says, what the one on the right says, and whether they differ. */
export const BarisBanding = ({ baris, bagian, kiri, kanan }: Props) => {
  const t = useTeks(teksBanding);
  return (
    <li className={gaya.baris} data-hasil={baris.hasil}>
      <div className={gaya.hasil}>
        <Lencana rasa={rasa[baris.hasil]}>{t(baris.hasil)}</Lencana>
      </div>
      <Sisi bagian={bagian} isi={baris.kiri} pihak={kiri} />
      <Sisi bagian={bagian} isi={baris.kanan} pihak={kanan} />
    </li>
  );
};

const Sisi = ({ isi, bagian, pihak }: { isi: Baris['kiri']; bagian: string; pihak: Pihak }) => {
  const t = useTeks(teksBanding);
  const dwi = useDwibahasa();
  return (
    <div className={gaya.sisi}>
      <span className={gaya.milik}>{pihak.nama}</span>
      {isi.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('tidakDiatur')}
        </Text>
      )}
      {isi.map((s) => (
        <div key={s.id}>
          <Tautan ke={tujuan(bagian, s.id, pihak.id)} size="sm">
            {dwi(s.judul)}
          </Tautan>{' '}
          {s.modalitas && <LencanaModalitas modalitas={s.modalitas as 'wajib'} />}
          <Text size="sm">{bagian === 'aturan' ? kalimat(dwi(s.uraian)) : dwi(s.uraian)}</Text>
          {s.warisan && (
            <Text c="dimmed" size="xs">
              {t('warisan', { peraturan: dwi(s.peraturan.judul) })}
            </Text>
          )}
        </div>
      ))}
    </div>
  );
};

/** Parts without a list of their own are sought among the provisions. */
const tujuan = (bagian: string, id: string, peraturan: string): string => {
  if (bagian === 'ketentuan') return jalur.regulasi.ketentuan(id, peraturan);
  if (bagian === 'aturan') return jalur.regulasi.aturan(id, peraturan);
  if (bagian === 'alur') return jalur.regulasi.gambar(id, { peraturan });
  if (bagian === 'jabatan') return jalur.regulasi.bagian('istilah', { cari: id, peraturan });
  if (bagian === 'kedudukan') return jalur.regulasi.beranda(bagian, peraturan);
  if (bagian === 'struktur' || bagian === 'peranTim') return jalur.regulasi.beranda(id, peraturan);
  return jalur.regulasi.bagian(bagian as 'pola', { cari: id, peraturan });
};
