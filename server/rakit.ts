import { naskahBerkas, ujiCobaBerkas } from '@lincah/domain/alur';
import type { Naskah } from '@lincah/domain/naskah';
import type { FastifyInstance } from 'fastify';
import { ruteAkunContoh } from './akun-contoh.ts';
import {
  type BerkasTersimpan,
  catatDilihat,
  countBerkas,
  jadwalkan as jadwalkanAlur,
  jadwalkanPemberitahuan,
  jilidRoutes,
  kabariPembatalan,
  kabariSurat,
  kabarSuratSelesai,
  listBerkas,
  listKabar,
  listTerlihat,
  pemberitahuanRoutes,
  pengamatBerkas,
  routes as ruteAlur,
  type SetelanAlur,
  sandaranSurat,
  sertakanParaf,
} from './alur/index.ts';
import { ruangKedudukan, routes as ruteKedudukan } from './kedudukan/index.ts';
import {
  type BasisDataTerbuka,
  buatApp,
  bukaSiaran,
  type Jadwalkan,
  jadwalkanSurel,
  type Konfigurasi,
  kunciDari,
  pastikanSandi,
  pemindaiVirus,
} from './kernel/index.ts';
import {
  agendaRoutes,
  ambilLambang,
  type BahanCetak,
  bacaTataNaskah,
  batalRoutes,
  bukaAntreanTanda,
  bukaPencetak,
  cetakJilid,
  cetakSajian,
  cetakSurat,
  cobaTemplat,
  denganTataNaskah,
  gambarHalaman,
  jadwalkanCetak,
  jadwalkanIngatanParaf,
  jadwalkanTanda,
  klasifikasiRoutes,
  lambangRoutes,
  liburRoutes,
  listSuratBerkas,
  parafRoutes,
  routes as ruteNaskah,
  tandaRoutes,
  templatUntuk,
  tulisRoutes,
} from './naskah/index.ts';
import { baganRoutes } from './organisasi/bagan-cetak/index.ts';
import { imporRoutes } from './organisasi/impor/index.ts';
import { KUERI_POSISI_DIPANGKU, routes as ruteOrganisasi } from './organisasi/index.ts';
import { kedudukanRoutes } from './organisasi/kedudukan/index.ts';
import { pelimpahanRoutes } from './organisasi/pelimpahan/index.ts';
import { penunjukanRoutes } from './organisasi/penunjukan/index.ts';
import { jadwalkanLaporan, ruangPenugasan, routes as rutePenugasan } from './penugasan/index.ts';
import { peraturanSesi } from './peraturan.ts';
import {
  hidupkanPustaka,
  kueriAdopsi,
  type Pustaka,
  type PustakaHidup,
  type RuangUjiCoba,
  ruteAdopsi,
  routes as ruteRegulasi,
  ruteUjiCoba,
  ruteUnggah,
} from './regulasi/index.ts';

/** What the room of letters must know of dossiers before one is cancelled, and whom they tell. */
const BERKAS_BATAL = { sandaran: sandaranSurat, kabari: kabariPembatalan };

export type Bahan = {
  readonly basis: BasisDataTerbuka;
  readonly konfigurasi: Konfigurasi;
  readonly jam: () => Date;
  readonly pustaka: Pustaka;
  /** Folder of the built screen; absent: API only. */
  readonly folderWeb?: string;
};
export type Rakitan = { readonly app: FastifyInstance; readonly jadwal: readonly Jadwalkan[] };

/** Who the person $1 is on day $2: name, offices, the regulation the agency follows. One jsonb for the session. */
const KUERI_ORANG = `
  select jsonb_build_object(
    'nama', g.nama,
    'posisi', coalesce((select jsonb_agg(to_jsonb(x)) from (${KUERI_POSISI_DIPANGKU}) x), '[]'::jsonb),
    'peraturan', coalesce((${kueriAdopsi('$2')}), ''),
    'unggahan', (select count(*) from regulasi.unggahan),
    'pelimpahan', exists (select from organisasi.pelimpahan l where l.jenis <> '{}' and l.dicabut_sejak is distinct from l.sejak))
  from organisasi.pegawai_pada($2) g where g.id = $1`;

/** Every person of the agency, with the unit of the office held last. */
const KUERI_PEGAWAI = `
  select g.id, g.nip, g.nama, g.email, (select u.nama from organisasi.pemangku m
    join organisasi.posisi p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
    join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where m.instansi_id = g.instansi_id and m.pegawai_id = g.id order by m.sampai is null desc, m.sejak desc limit 1) as unit
  from organisasi.pegawai g`;

/** Accepted assignments of everybody with their days: what weighs on people and units. */
const KUERI_TUGAS = `
  select t.instansi_id, t.id, t.pegawai_id, coalesce(t.pegawai_sejak, t.mulai) as mulai, t.selesai, t.jam
  from penugasan.penugasan t where t.hasil = 'diterima' and t.pegawai_id is not null
  union
  select t.instansi_id, t.id, q.pegawai_id, coalesce((select max(u.berlaku) from penugasan.perubahan u
    where u.instansi_id = t.instansi_id and u.penugasan_id = t.id and u.pengganti_id = q.pegawai_id), t.mulai), t.selesai, t.jam
  from penugasan.penugasan t join penugasan.peserta q on q.instansi_id = t.instansi_id and q.penugasan_id = t.id
  where t.hasil = 'diterima' and q.pegawai_id is not null and q.alasan_tolak is null
  union
  select u.instansi_id, u.penugasan_id, u.pegawai_lama_id, u.mulai_lama, u.berlaku - 1, t.jam
  from penugasan.perubahan u join penugasan.penugasan t on t.instansi_id = u.instansi_id and t.id = u.penugasan_id
  where u.jenis = 'penggantian' and u.berlaku > u.mulai_lama`;

/** All that the rooms keep about person $1 herself, table by table. */
const KUERI_DATA_PEGAWAI = `
  select jsonb_build_object(
    'pegawai', (select jsonb_agg(to_jsonb(g) - 'instansi_id') from organisasi.pegawai g where g.id = $1::uuid),
    'dataBermasa', (select jsonb_agg(to_jsonb(d) - 'instansi_id' - 'id' order by d.sampai nulls last)
      from organisasi.pegawai_bermasa d where d.id = $1::uuid),
    'jabatan', coalesce((select jsonb_agg(jsonb_build_object('jabatan', p.nama, 'unit', u.nama, 'sebagai', m.sebagai,
        'mandat', m.mandat, 'sejak', m.sejak, 'sampai', m.sampai) order by m.sejak)
      from organisasi.pemangku m
      join organisasi.posisi p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
      join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
      where m.pegawai_id = $1::uuid), '[]'),
    'setelanPemberitahuan', coalesce((select jsonb_agg(to_jsonb(s) - 'instansi_id')
      from alur.setelan_pemberitahuan s where s.pegawai_id = $1::uuid), '[]'),
    'portofolio', coalesce((select jsonb_agg(to_jsonb(c) - 'instansi_id' order by c.sejak)
      from organisasi.portofolio c where c.pegawai_id = $1::uuid), '[]'),
    'foto', coalesce((select jsonb_agg(jsonb_build_object('alamat', '/api/organisasi/pegawai/' || f.pegawai_id || '/foto', 'jenis', f.jenis,
        'ukuran', octet_length(f.isi), 'sidik', f.sidik, 'oleh', f.oleh, 'pada', f.pada))
      from organisasi.foto f where f.pegawai_id = $1::uuid), '[]'),
    'penugasan', coalesce((select jsonb_agg(to_jsonb(t) - 'instansi_id' order by t.mulai)
      from penugasan.penugasan t where t.pegawai_id = $1::uuid or exists (select from penugasan.peserta q
        where q.instansi_id = t.instansi_id and q.penugasan_id = t.id and q.pegawai_id = $1::uuid)), '[]'),
    'laporanAtasan', coalesce((select jsonb_agg(to_jsonb(l) - 'instansi_id' order by l.dibuat_pada)
      from kedudukan.laporan l where l.pelapor_id = $1::uuid), '[]')) as data`;
/** What stands on import $1, applied at $2: dossiers of posts that it made, acts of people it put there, accounts of people it brought. */
const KUERI_PERGANTUNGAN_IMPOR = `
  select * from (
    select distinct 'berkas' as jenis, b.perihal as sebutan from organisasi.impor_beda i
    join alur.pihak p on p.instansi_id = i.instansi_id and p.posisi_id = i.pengganti
    join alur.berkas b on b.instansi_id = p.instansi_id and b.id = p.berkas_id
    where i.impor_id = $1 and i.lembar = 'Posisi'
    union all
    select distinct 'tindakan', b.perihal from organisasi.impor_beda i
    join organisasi.pemangku m on m.instansi_id = i.instansi_id and m.id = i.pengganti
    join alur.tindakan t on t.instansi_id = m.instansi_id and t.posisi_id = m.posisi_id and t.oleh = m.pegawai_id
    join alur.berkas b on b.instansi_id = t.instansi_id and b.id = t.berkas_id
    where i.impor_id = $1 and i.lembar = 'Pemangku' and t.ditutup_pada >= $2
    union all
    select 'akun', i.sebutan from organisasi.impor_beda i
    join kernel.akun a on a.instansi_id = i.instansi_id and a.pegawai_id = i.pengganti
    where i.impor_id = $1 and i.lembar = 'Pegawai') bergantung`;
/** What the flow room does for a trial of another regulation. */
const ruangUjiCoba = (ruang: SetelanAlur['ruang']): RuangUjiCoba<BerkasTersimpan> => ({
  hitung: countBerkas,
  ambil: (trx, instansi, halaman) => listBerkas(trx, instansi, halaman, Object.values(ruang)),
  uji: ujiCobaBerkas,
  terlihat: listTerlihat,
});

/**
 * Before a person is served: what her agency uploaded since and, once in this process, what every agency did, for a
 * dossier of two agencies runs by the regulation of the other one.
 */
const siapkanPustaka = ({ segarkan, siapkan }: PustakaHidup): PustakaHidup['siapkan'] => {
  let semua: Promise<void> | undefined;
  return async (pelaku) => {
    semua ??= segarkan();
    await semua.catch(() => {
      semua = undefined;
    });
    await siapkan(pelaku);
  };
};

/** All rooms wired with plain arguments: the whole program, ready to listen or to be injected. */
export const rakit = async (bahan: Bahan): Promise<Rakitan> => {
  const { basis, konfigurasi, jam } = bahan;
  let gagalMuat: { error(isi: object, pesan: string): void } | undefined;
  const pustaka = hidupkanPustaka(bahan.pustaka, basis.db, { error: (isi, pesan) => gagalMuat?.error(isi, pesan) });
  const pindai = pemindaiVirus(konfigurasi.VIRUS_SCAN);
  const alur: SetelanAlur = {
    sumber: pustaka,
    pindai,
    ruang: { kedudukan: ruangKedudukan(pustaka.kitab), penugasan: ruangPenugasan(pustaka.kitab) },
  };
  const pencetak = bukaPencetak();
  const pencetakBagan = bukaPencetak(30_000); // a chart of thousands of boxes must not hold letters up
  const alamatDasar = konfigurasi.BASE_URL ?? `http://${konfigurasi.HOST}:${konfigurasi.PORT}`;
  const tata = await bacaTataNaskah();
  const kitabSurat = denganTataNaskah(pustaka.kitab, tata);
  const cetak: BahanCetak = {
    percetakan: { pencetak, alamatDasar, lambang: ambilLambang(basis.db) },
    kitab: kitabSurat,
    segarkan: pustaka.segarkan,
  };
  const kunci = kunciDari(konfigurasi);
  const antreanTanda = bukaAntreanTanda({
    db: basis.db,
    cetak,
    kunci,
    jam,
    gagal: (err) => gagalMuat?.error({ err, kamar: 'naskah' }, 'tanda tangan'),
  });

  const siaran = bukaSiaran({
    basis,
    jam,
    diamMenit: konfigurasi.SESSION_IDLE_MINUTES,
    kabar: listKabar,
    catatan: { error: (isi, pesan) => gagalMuat?.error(isi, pesan) },
  });

  const paraf = { kabari: kabariSurat, selesai: kabarSuratSelesai };
  const gambar = (naskah: Naskah) => gambarHalaman(cetak.percetakan, naskah, templatUntuk(cetak, naskah));

  const app = await buatApp({
    ...bahan,
    kueriOrang: KUERI_ORANG,
    kueriPegawai: KUERI_PEGAWAI,
    kueriDataPegawai: KUERI_DATA_PEGAWAI,
    siapkan: siapkanPustaka(pustaka),
    peraturanSesi: ({ peraturan }) => peraturanSesi(pustaka, peraturan),
    rute: [
      ruteRegulasi(pustaka),
      ruteAdopsi(pustaka),
      ruteUjiCoba(pustaka, ruangUjiCoba(alur.ruang), jam),
      ruteUnggah(pustaka, cobaTemplat, pindai),
      ruteOrganisasi({ kueriTugas: KUERI_TUGAS, pindai }),
      baganRoutes((sajian) => cetakSajian(pencetakBagan, sajian), KUERI_TUGAS),
      kedudukanRoutes(pustaka.kitab),
      penunjukanRoutes(pustaka.kitab),
      pelimpahanRoutes(kitabSurat, tata, naskahBerkas),
      imporRoutes({ kueriKamarLain: KUERI_PERGANTUNGAN_IMPOR, pindai }),
      ruteAlur(alur),
      jilidRoutes({
        ...alur,
        jilid: {
          listSurat: listSuratBerkas,
          pdfSurat: async (db, instansiId, id) => {
            const surat = await cetakSurat(db, cetak, instansiId, id);
            return surat.sah ? surat.nilai.pdf : null;
          },
          cetak: (jilid) => cetakJilid(pencetakBagan, jilid),
        },
      }),
      agendaRoutes(pindai),
      klasifikasiRoutes(cetak, pindai),
      lambangRoutes(cetak, pindai),
      liburRoutes(pindai),
      parafRoutes(cetak, paraf),
      ruteNaskah(cetak, catatDilihat, BERKAS_BATAL, pengamatBerkas),
      batalRoutes(BERKAS_BATAL),
      tulisRoutes(cetak, tata, sertakanParaf),
      pemberitahuanRoutes({ siaran, bersurel: konfigurasi.SMTP_URL !== undefined }),
      tandaRoutes({
        kitab: kitabSurat,
        antrean: antreanTanda,
        kunci,
        pindai,
        pastikanSandi: (request, sandi) => pastikanSandi(request, sandi, { konfigurasi, jam }),
      }),
      ruteKedudukan({ sumber: pustaka, gambar }),
      rutePenugasan({ sumber: pustaka, gambar }),
      ...(konfigurasi.DEMO ? [ruteAkunContoh(bahan)] : []),
    ],
  });
  gagalMuat = app.log;
  app.addHook('preClose', () => siaran.tutup()); // an open line would hold the stop
  app.addHook('onClose', async () => {
    await antreanTanda.tutup();
    pencetak.tutup();
    pencetakBagan.tutup();
  });
  const gagalCetak = (surat: string, err: unknown) =>
    app.log.error({ err, kamar: 'naskah', surat }, 'surat gagal dicetak');
  return {
    app,
    jadwal: [
      jadwalkanSurel(basis.db, jam, konfigurasi, app.log),
      jadwalkanAlur(basis.db, jam, alur, app.log),
      jadwalkanLaporan(basis.db, jam, pustaka, app.log),
      jadwalkanPemberitahuan(basis.db, jam, konfigurasi.SMTP_URL ? { alamatDasar } : null),
      jadwalkanCetak(basis.db, cetak, gagalCetak),
      jadwalkanTanda(basis.db, jam),
      jadwalkanIngatanParaf(basis.db, jam, kabariSurat),
    ],
  };
};
