import { sql } from 'kysely';
import { type BasisData, bacaJangkar, periksaJejak } from '../../server/kernel/index.ts';
import { type Kisah, SURAT_SESUDAH } from './kisah-uji.ts';

type BarisBerkas = {
  perihal: string;
  langkah: number;
  surat: number;
  terbuka: number;
  jejak: number;
  hasil: string | null;
};
type BarisSeri = { seri: string; urutan: number[]; terakhir: number };

/**
 * Everything that is not as the stories say: every act there once, no half dossier, numbers without gap or twin, no key
 * without its answer, the audit chain sound against its anchors in `folder`. Empty: all is well.
 */
export const periksaKeutuhan = async (db: BasisData, folder: string, kisah: readonly Kisah[]): Promise<string[]> => [
  ...(await periksaBerkas(db, kisah)),
  ...(await periksaNomor(db)),
  ...(await periksaKunci(db, kisah)),
  ...(await periksaJejak(db, bacaJangkar(folder))).cela.map((c) => `jejak nomor ${c.nomor}: ${c.sebab.id}`),
];

const periksaBerkas = async (db: BasisData, kisah: readonly Kisah[]): Promise<string[]> => {
  const { rows } = await sql<BarisBerkas>`
    select b.perihal, b.hasil,
      (select count(*)::int from alur.tindakan t where t.berkas_id = b.id and t.pilihan is not null) as langkah,
      (select count(*)::int from alur.tindakan t where t.berkas_id = b.id and t.ditutup_pada is null) as terbuka,
      (select count(*)::int from naskah.surat s where s.berkas_id = b.id) as surat,
      (select count(*)::int from kernel.jejak j where j.objek = b.id::text and j.perbuatan like 'alur.%') as jejak
    from alur.berkas b join penugasan.penugasan p on p.instansi_id = b.instansi_id and p.id = b.id
    order by b.perihal`.execute(db);
  const { rows: jumlah } = await sql<{ n: number }>`select count(*)::int as n from alur.berkas`.execute(db);
  const ada = rows.map((r) => JSON.stringify([r.perihal, r.langkah, r.surat, r.jejak, r.terbuka]));
  const harus = kisah
    .filter((k) => k.langkah > 0)
    .map((k) => JSON.stringify([k.perihal, k.langkah, SURAT_SESUDAH[k.langkah], k.langkah, k.langkah < 4 ? 1 : 0]));
  return [
    ...beda('berkas yang tidak seharusnya', ada, harus),
    ...beda('berkas yang hilang atau setengah jadi', harus, ada),
    ...(ada.length === new Set(ada).size && jumlah[0]?.n === ada.length ? [] : ['berkas ganda atau tanpa penugasan']),
  ];
};

const beda = (apa: string, ini: readonly string[], itu: readonly string[]): string[] =>
  ini.filter((i) => !itu.includes(i)).map((i) => `${apa}: ${i}`);

const periksaNomor = async (db: BasisData): Promise<string[]> => {
  const { rows } = await sql<BarisSeri>`
    select n.seri, n.terakhir, array_agg(s.urut order by s.urut) as urutan
    from naskah.seri_nomor n left join naskah.surat s on s.instansi_id = n.instansi_id and s.seri = n.seri and s.tahun = n.tahun
    group by n.seri, n.terakhir`.execute(db);
  return rows
    .filter(({ urutan, terakhir }) => urutan.length !== terakhir || urutan.some((u, i) => u !== i + 1))
    .map(({ seri, urutan, terakhir }) => `nomor seri ${seri} berlubang: ${urutan.join(',')} dari ${terakhir}`);
};

const periksaKunci = async (db: BasisData, kisah: readonly Kisah[]): Promise<string[]> => {
  const { rows } = await sql<{
    kunci: string;
    status: number | null;
  }>`select kunci, status from kernel.permintaan`.execute(db);
  const ada = rows.map((r) => `${r.kunci} ${r.status}`);
  const harus = kisah.flatMap((k) => k.terjawab.map((t) => `${t.kunci} ${t.jalur === '/api/penugasan' ? 201 : 200}`));
  return [...beda('kunci yang tidak seharusnya', ada, harus), ...beda('kunci yang hilang', harus, ada)];
};
