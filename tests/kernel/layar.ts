import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { ajukan, akun, ISI, isiUsul, masuk, type Peran, putuskan, tulis } from './perjalanan.ts';

/** One screen to look at: who sees it, where, and what is opened on it. */
export type Layar = {
  readonly nama: string;
  /** Null: without sign-in. */
  readonly peran: Peran | null;
  readonly alamat: string;
  readonly lalu?: (page: Page) => Promise<void>;
};

const CATATAN = 'Beban kerja sudah dibicarakan dengan atasan.';

/** Makes one dossier at every step and answers every screen of the product, of which each state is one. */
export const siapkanLayar = async (browser: Browser): Promise<readonly Layar[]> => {
  const context = await browser.newContext();
  const baru = await ajukan(context, 'Proyeksi data wilayah');
  const diminta = await ajukan(context, 'Kajian indeks pembangunan');
  await tulis(context, `/api/alur/berkas/${diminta}/catatan`, { isi: CATATAN });
  await putuskan(context, diminta, 'penilai', 'minta-rekomendasi');
  const selesai = await ajukan(context, 'Peta jalan layanan digital');
  await putuskan(context, selesai, 'penilai', 'minta-rekomendasi');
  await putuskan(context, selesai, 'asal', 'rekomendasikan');
  await putuskan(context, selesai, 'penilai', 'setujui');
  await putuskan(context, selesai, 'pegawai', 'terima');
  const ditolak = await ajukan(context, 'Telaah anggaran');
  await putuskan(context, ditolak, 'penilai', 'tolak', 'Beban kerja penuh sampai Juni.');
  const sukarela = await pengajuanSukarela(context);
  const bersama = await permohonanBersama(context);
  const luar = await permohonanLuar(context);
  const kebutuhan = await kebutuhanDibuka(context);
  const kedudukan = await usulKedudukan(context);
  const kembali = await usulKembali(context);
  const impor = await siapkanImpor(context);
  await laporkanAtasan(context);
  const lain = await alamatLain(context, selesai);
  const bahan = {
    kebutuhan,
    baru,
    diminta,
    selesai,
    ditolak,
    bersama,
    kedudukan,
    impor,
    ...kembali,
    luar,
    ...sukarela,
    ...lain,
  };
  await context.close();
  return susun(bahan);
};

type Bahan = Record<
  | 'baru'
  | 'diminta'
  | 'selesai'
  | 'ditolak'
  | 'bersama'
  | 'surat'
  | 'kode'
  | 'unit'
  | 'pegawai'
  | 'pendukung'
  | 'konsep'
  | 'konsepKosong'
  | 'konsepBersama'
  | 'sukarela'
  | 'luar'
  | 'kebutuhan'
  | 'konsepLuar'
  | 'konsepSukarela'
  | 'konsepTanpaUnit'
  | 'kedudukan'
  | 'usulKembali'
  | 'tindakanKembali'
  | 'impor',
  string
>;

const susun = (b: Bahan): readonly Layar[] => [
  { nama: 'masuk', peran: null, alamat: '/masuk', lalu: tunggu('button', /Auditor/) },
  { nama: 'masuk, penyedia padam', peran: null, alamat: '/masuk?gagal=sso-padam', lalu: tunggu('alert', /./) },
  { nama: 'lupa kata sandi', peran: null, alamat: '/masuk/lupa' },
  { nama: 'menetapkan kata sandi', peran: null, alamat: `/masuk/sandi#${'A'.repeat(43)}` },
  { nama: 'verifikasi', peran: null, alamat: `/verifikasi/${b.kode}` },
  { nama: 'verifikasi tidak dikenal', peran: null, alamat: '/verifikasi/tidakdikenal' },
  { nama: 'beranda kosong', peran: 'auditor', alamat: '/' },
  { nama: 'beranda dengan tindakan', peran: 'penilai', alamat: '/' },
  { nama: 'memutuskan permohonan', peran: 'penilai', alamat: `/penugasan/berkas/${b.baru}` },
  { nama: 'memilah pegawai', peran: 'penilai', alamat: `/penugasan/berkas/${b.bersama}`, lalu: lepasSeorang },
  { nama: 'merekomendasikan', peran: 'asal', alamat: `/penugasan/berkas/${b.diminta}` },
  { nama: 'beranda dengan berkas berjalan', peran: 'pemohon', alamat: '/' },
  { nama: 'pemberitahuan', peran: 'penilai', alamat: '/pemberitahuan' },
  { nama: 'daftar penugasan', peran: 'pemohon', alamat: '/penugasan' },
  { nama: 'daftar penugasan tanpa hasil', peran: 'pemohon', alamat: '/penugasan?cari=zzzzzz' },
  { nama: 'papan peluang', peran: 'pegawai', alamat: '/penugasan/peluang' },
  {
    nama: 'melamar peluang',
    peran: 'pegawai',
    alamat: `/penugasan/peluang/${b.kebutuhan}`,
    lalu: async (page) => {
      await tekan(/^(Lamar peluang ini|Apply)$/)(page);
      await page.getByText(/Gambar 27/).waitFor();
    },
  },
  { nama: 'lamaran saya', peran: 'auditor', alamat: '/penugasan/lamaran' },
  { nama: 'menulis kebutuhan', peran: 'pemohon', alamat: '/penugasan/kebutuhan/tulis' },
  {
    nama: 'kebutuhan yang dibuka, dengan saran',
    peran: 'pemohon',
    alamat: `/penugasan/kebutuhan/${b.kebutuhan}`,
    lalu: bukaSaran,
  },
  { nama: 'neraca jam', peran: 'pemohon', alamat: '/penugasan/neraca' },
  { nama: 'adopsi', peran: 'ortala', alamat: '/regulasi/adopsi' },
  { nama: 'uji coba', peran: 'ortala', alamat: '/regulasi/uji-coba' },
  { nama: 'unggah peraturan', peran: 'ortala', alamat: '/regulasi/unggah' },
  { nama: 'penomoran', peran: 'ortala', alamat: '/naskah/penomoran' },
  {
    nama: 'tetapkan pola nomor',
    peran: 'ortala',
    alamat: '/naskah/penomoran',
    lalu: (page) => page.getByRole('button', { name: /^(Tetapkan pola|Set a pattern)$/ }).click(),
  },
  { nama: 'buku agenda nomor', peran: 'auditor', alamat: '/naskah/agenda' },
  {
    nama: 'mencatat surat kertas',
    peran: 'ortala',
    alamat: '/naskah/agenda',
    lalu: (page) =>
      page
        .getByRole('button', { name: /^(Catat surat kertas|Enter a paper letter)$/ })
        .first()
        .click(),
  },
  { nama: 'klasifikasi dan ciri surat', peran: 'ortala', alamat: '/naskah/klasifikasi' },
  { nama: 'hari libur', peran: 'ortala', alamat: '/naskah/hari-libur' },
  { nama: 'menunggu paraf', peran: 'asal', alamat: '/naskah/paraf' },
  {
    nama: 'tetapkan siapa memaraf',
    peran: 'ortala',
    alamat: '/naskah/paraf/aturan',
    lalu: async (page) => {
      await page.getByRole('button', { name: /^(Tetapkan|Set)$/ }).click();
      await page.getByRole('radio', { name: /^(Jabatan tertentu|Certain offices)/ }).check();
    },
  },
  { nama: 'templat surat', peran: 'ortala', alamat: '/naskah/templat' },
  { nama: 'templat yang bercabang menurut isian', peran: 'ortala', alamat: '/naskah/templat/penetapan-tim' },
  {
    nama: 'menyunting templat yang belum benar',
    peran: 'ortala',
    alamat: '/naskah/templat/surat-permohonan-pelibatan',
    lalu: async (page) => {
      await page.getByRole('textbox', { name: /^(Penutup|Closing)$/ }).fill('Demikian {maksut.');
      await page.getByRole('status').filter({ hasText: '{maksut' }).waitFor();
    },
  },
  { nama: 'tanda tangan, tidak ada yang menunggu', peran: 'penilai', alamat: '/naskah/tanda-tangan' },
  {
    nama: 'setelan tanda tangan',
    peran: 'admin',
    alamat: '/naskah/tanda-tangan/setelan',
    lalu: (page) => page.getByRole('radio', { name: 'BSrE', exact: true }).check(),
  },
  { nama: 'mandat', peran: 'sdm', alamat: '/organisasi/mandat' },
  {
    nama: 'melimpahkan tanda tangan',
    peran: 'sdm',
    alamat: '/organisasi/mandat?bagian=pelimpahan',
    lalu: tekan(/^(Limpahkan tanda tangan|Delegate a signature)$/),
  },
  { nama: 'impor', peran: 'sdm', alamat: '/organisasi/impor' },
  { nama: 'pratinjau impor', peran: 'sdm', alamat: `/organisasi/impor?impor=${b.impor}` },
  {
    nama: 'terapkan impor',
    peran: 'sdm',
    alamat: `/organisasi/impor?impor=${b.impor}`,
    lalu: tekan(/^(Terapkan|Apply)$/),
  },
  {
    nama: 'beri mandat',
    peran: 'sdm',
    alamat: '/organisasi/mandat',
    lalu: (page) => page.getByRole('button', { name: /^(Beri mandat|Give a mandate)$/ }).click(),
  },
  { nama: 'penunjukan peran', peran: 'ortala', alamat: '/organisasi/penunjukan' },
  {
    nama: 'buka alamat bagi instansi lain',
    peran: 'ortala',
    alamat: '/organisasi/penunjukan',
    lalu: (page) => page.getByRole('button', { name: /^(Buka alamat|Open an address)$/ }).click(),
  },
  {
    nama: 'tunjuk jabatan',
    peran: 'ortala',
    alamat: '/organisasi/penunjukan',
    lalu: (page) =>
      page
        .getByRole('button', { name: /^(Tunjuk jabatan|Designate an office|Ganti|Change):/ })
        .first()
        .click(),
  },
  { nama: 'penugasan baru', peran: 'pemohon', alamat: '/penugasan/baru' },
  { nama: 'penugasan baru, siapa', peran: 'pemohon', alamat: `/penugasan/baru?konsep=${b.konsep}`, lalu: maju(1) },
  {
    nama: 'penugasan baru, saran orang',
    peran: 'pemohon',
    alamat: `/penugasan/baru?konsep=${b.konsep}`,
    lalu: async (page) => {
      await maju(1)(page);
      await bukaSaran(page);
    },
  },
  {
    nama: 'penugasan baru, instansi lain',
    peran: 'pemohon',
    alamat: `/penugasan/baru?konsep=${b.konsepLuar}`,
    lalu: async (page) => {
      await maju(1)(page);
      await page.getByRole('button', { name: /Sekretaris Daerah$/ }).waitFor();
    },
  },
  { nama: 'penugasan baru, kirim', peran: 'pemohon', alamat: `/penugasan/baru?konsep=${b.konsep}`, lalu: maju(2) },
  {
    nama: 'penugasan baru, beberapa orang',
    peran: 'pemohon',
    alamat: `/penugasan/baru?konsep=${b.konsepBersama}`,
    lalu: maju(2),
  },
  {
    nama: 'penugasan baru, kurang',
    peran: 'pemohon',
    alamat: `/penugasan/baru?konsep=${b.konsepKosong}`,
    lalu: maju(2),
  },
  {
    nama: 'penugasan baru, cara tertutup',
    peran: 'pemohon',
    alamat: '/penugasan/baru',
    lalu: (page) => page.getByRole('radio', { name: /^(Mengajukan diri|Apply yourself)$/ }).check(),
  },
  { nama: 'mengajukan diri', peran: 'pegawai', alamat: '/penugasan/baru' },
  {
    nama: 'mengajukan diri, unit',
    peran: 'pegawai',
    alamat: `/penugasan/baru?konsep=${b.konsepTanpaUnit}`,
    lalu: async (page) => {
      await maju(1)(page);
      await page.getByRole('searchbox').last().fill('deputi');
    },
  },
  {
    nama: 'mengajukan diri, kirim',
    peran: 'pegawai',
    alamat: `/penugasan/baru?konsep=${b.konsepSukarela}`,
    lalu: maju(2),
  },
  { nama: 'berkas di instansi lain', peran: 'pemohon', alamat: `/penugasan/berkas/${b.luar}` },
  { nama: 'menyebut pegawai bagi instansi lain', peran: 'tamu', alamat: `/penugasan/berkas/${b.luar}` },
  { nama: 'berkas sukarela', peran: 'pegawai', alamat: `/penugasan/berkas/${b.sukarela}` },
  { nama: 'memutuskan pengajuan sukarela', peran: 'pemohon', alamat: `/penugasan/berkas/${b.sukarela}` },
  { nama: 'berkas menunggu', peran: 'pemohon', alamat: `/penugasan/berkas/${b.baru}` },
  {
    nama: 'tarik permohonan',
    peran: 'pemohon',
    alamat: `/penugasan/berkas/${b.baru}`,
    lalu: (page) => page.getByRole('button', { name: /^(Tarik permohonan|Withdraw request)$/ }).click(),
  },
  { nama: 'daftar kedudukan', peran: 'pemohon', alamat: '/kedudukan' },
  {
    nama: 'daftar kedudukan, memilih unit',
    peran: 'pemohon',
    alamat: '/kedudukan',
    lalu: (page) => page.getByRole('combobox', { name: /^Unit$/ }).click(),
  },
  {
    nama: 'memperbaiki usul yang dikembalikan',
    peran: 'pemohon',
    alamat: `/kedudukan/usul?berkas=${b.usulKembali}&tindakan=${b.tindakanKembali}`,
    lalu: tunggu('button', /^(Kirim lagi|Send again)$/),
  },
  {
    nama: 'usul kedudukan',
    peran: 'pemohon',
    alamat: '/kedudukan/usul',
    lalu: (page) => page.getByRole('heading', { name: /^(Siapa di bawah siapa|Who stands under whom)$/ }).waitFor(),
  },
  { nama: 'usul kedudukan, bukan pengusul', peran: 'pegawai', alamat: `/kedudukan/usul?unit=${b.unit}` },
  { nama: 'menetapkan kedudukan', peran: 'berwenang', alamat: `/kedudukan/berkas/${b.kedudukan}` },
  { nama: 'atasan saya keliru', peran: 'pegawai', alamat: '/kedudukan/laporkan' },
  { nama: 'laporan saya', peran: 'pegawai', alamat: '/kedudukan/laporan' },
  { nama: 'antrean laporan', peran: 'sdm', alamat: '/kedudukan/laporan' },
  {
    nama: 'jawab laporan',
    peran: 'sdm',
    alamat: '/kedudukan/laporan',
    lalu: (page) =>
      page
        .getByRole('button', { name: /^(Jawab laporan|Answer the report)/ })
        .first()
        .click(),
  },
  { nama: 'berkas selesai', peran: 'pemohon', alamat: `/penugasan/berkas/${b.selesai}` },
  {
    nama: 'memperpanjang penugasan',
    peran: 'pemohon',
    alamat: `/penugasan/berkas/${b.selesai}`,
    lalu: tekan(/^(Perpanjang|Extend)$/),
  },
  { nama: 'berkas ditolak', peran: 'pemohon', alamat: `/penugasan/berkas/${b.ditolak}` },
  { nama: 'tembusan', peran: 'asal', alamat: '/naskah/tembusan' },
  {
    nama: 'catatan dan lampiran',
    peran: 'pemohon',
    alamat: `/penugasan/berkas/${b.diminta}`,
    lalu: async (page) => {
      await page.getByRole('heading', { name: /^(Catatan|Notes)/ }).scrollIntoViewIfNeeded();
      await page.getByText(CATATAN).waitFor();
    },
  },
  { nama: 'daftar surat', peran: 'pemohon', alamat: '/naskah' },
  { nama: 'surat', peran: 'pemohon', alamat: `/naskah/surat/${b.surat}` },
  { nama: 'jenis naskah yang ditulis', peran: 'pemohon', alamat: '/naskah/tulis' },
  { nama: 'menulis notula', peran: 'pemohon', alamat: '/naskah/tulis/notula' },
  { nama: 'bagan organisasi', peran: 'pemohon', alamat: '/organisasi' },
  {
    nama: 'bagan menurut rentang kendali, hari lain',
    peran: 'pemohon',
    alamat: '/organisasi?warna=beban&pada=2027-01-01',
  },
  { nama: 'unduh bagan', peran: 'pemohon', alamat: '/organisasi', lalu: tekan(/^(Unduh|Download)$/) },
  { nama: 'unit', peran: 'pemohon', alamat: `/organisasi/unit/${b.unit}` },
  { nama: 'temuan kedudukan', peran: 'pemohon', alamat: '/organisasi/temuan' },
  { nama: 'daftar pegawai', peran: 'pemohon', alamat: '/organisasi/pegawai' },
  {
    nama: 'cari kompetensi',
    peran: 'sdm',
    alamat: '/organisasi/pegawai?kompetensi=Analisis%20kebijakan&bebasDari=2027-01-01',
  },
  { nama: 'pegawai', peran: 'pemohon', alamat: `/organisasi/pegawai/${b.pegawai}` },
  { nama: 'pegawai, hari lain', peran: 'pemohon', alamat: `/organisasi/pegawai/${b.pegawai}?pada=2025-01-01` },
  {
    nama: 'catat kompetensi',
    peran: 'sdm',
    alamat: `/organisasi/pegawai/${b.pegawai}`,
    lalu: tekan(/^(Catat|Record)$/),
  },
  {
    nama: 'catat data pegawai',
    peran: 'sdm',
    alamat: `/organisasi/pegawai/${b.pegawai}`,
    lalu: tekan(/^(Catat perubahan data|Note a change of data)$/),
  },
  { nama: 'daftar tenaga pendukung', peran: 'pemohon', alamat: '/organisasi/pegawai?siapa=pendukung&pada=2026-01-01' },
  { nama: 'tenaga pendukung', peran: 'pemohon', alamat: `/organisasi/pendukung/${b.pendukung}` },
  { nama: 'usul catatan', peran: 'sdm', alamat: '/organisasi/usul' },
  { nama: 'peraturan', peran: 'pemohon', alamat: '/regulasi?cari=surat' },
  { nama: 'ketentuan', peran: 'pemohon', alamat: '/regulasi/ketentuan/PANRB-L-B2-SURAT' },
  { nama: 'daftar gambar', peran: 'pemohon', alamat: '/regulasi/gambar' },
  { nama: 'gambar', peran: 'pemohon', alamat: '/regulasi/gambar/penunjukan-lintas-unit' },
  { nama: 'aturan', peran: 'pemohon', alamat: '/regulasi/aturan?cari=ajukan' },
  { nama: 'satu aturan', peran: 'pemohon', alamat: '/regulasi/aturan/ajukan.jenis-jabatan' },
  { nama: 'langkah menyala', peran: 'pemohon', alamat: '/regulasi/gambar/penunjukan-lintas-unit?langkah=ajukan' },
  { nama: 'pola', peran: 'pemohon', alamat: '/regulasi/pola' },
  { nama: 'istilah', peran: 'pemohon', alamat: '/regulasi/istilah?peraturan=permenko-ekon-1-2025' },
  { nama: 'peran', peran: 'pemohon', alamat: '/regulasi/peran' },
  { nama: 'parameter', peran: 'pemohon', alamat: '/regulasi/parameter' },
  { nama: 'unit yang dihitung', peran: 'pemohon', alamat: '/regulasi/satuan?peraturan=pergub-banten-19-2023' },
  { nama: 'jenis naskah', peran: 'pemohon', alamat: '/regulasi/naskah' },
  {
    nama: 'banding',
    peran: 'pemohon',
    alamat: '/regulasi/banding?kiri=permenpanrb-7-2022&kanan=permenko-ekon-1-2025&topik=naskah',
  },
  { nama: 'saringan tanpa hasil', peran: 'pemohon', alamat: '/regulasi/aturan?cari=zzzz' },
  { nama: 'profil saya', peran: 'pemohon', alamat: '/saya' },
  { nama: 'ganti kata sandi', peran: 'pemohon', alamat: '/saya', lalu: tekan(/^(Ganti kata sandi|Change password)$/) },
  {
    nama: 'memasang kode kedua',
    peran: 'pemohon',
    alamat: '/saya',
    lalu: tekan(/^(Pasang kode kedua|Set up second factor)$/),
  },
  { nama: 'akun', peran: 'admin', alamat: '/akun' },
  { nama: 'buka akun', peran: 'admin', alamat: '/akun/baru?cari=an' },
  { nama: 'hak', peran: 'admin', alamat: '/akun/hak' },
  { nama: 'beri hak', peran: 'admin', alamat: '/akun/hak', lalu: tekan(/^(Beri hak|Grant a right)$/) },
  { nama: 'keamanan masuk', peran: 'admin', alamat: '/akun/keamanan' },
  { nama: 'hak, dibaca auditor', peran: 'auditor', alamat: '/akun/hak' },
  { nama: 'permintaan perbaikan', peran: 'sdm', alamat: '/akun/perbaikan' },
  { nama: 'tidak ditemukan', peran: 'pemohon', alamat: '/tidak/ada' },
  { nama: 'berkas yang tidak ada', peran: 'pemohon', alamat: `/penugasan/berkas/${randomUUID()}` },
  { nama: 'pencarian', peran: 'pemohon', alamat: '/', lalu: cari },
  {
    nama: 'lonceng pemberitahuan',
    peran: 'pemohon',
    alamat: '/',
    lalu: (page) =>
      page
        .getByRole('button', { name: /^(Pemberitahuan|Notifications|\d+ .*(belum dibaca|unread notifications?))$/ })
        .click(),
  },
  {
    nama: 'akun saya',
    peran: 'pemohon',
    alamat: '/',
    lalu: (page) => page.getByRole('button', { name: /^(Akun|Account of) / }).click(),
  },
];

/** Waits for what arrives after the page itself. */
const tunggu = (peran: 'alert' | 'button', isi: RegExp) => (page: Page) =>
  page.getByRole(peran).filter({ hasText: isi }).first().waitFor();

const cari = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('wilayah');
  await page.getByRole('option').first().waitFor();
};

/** Presses the button of this name, in either language. */
const tekan = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).click();

type Calon = { readonly posisi: string; readonly nama: string; readonly jabatan: string; readonly unit: string };
type Ditemukan = { readonly nama: string; readonly posisi: { readonly id: string } | null };

/** A sample person as the wizard chooses her. */
const calonDari = async ({ request }: BrowserContext, peran: Peran): Promise<Calon> => {
  const { nama, jabatan, unit } = await akun(request, peran);
  const { butir } = (await (
    await request.get(`/api/organisasi/pegawai?${new URLSearchParams({ cari: nama })}`)
  ).json()) as {
    butir: Ditemukan[];
  };
  return { posisi: butir.find((p) => p.nama.includes(nama))?.posisi?.id ?? '', nama, jabatan, unit };
};

/** A request for the wanted official and a colleague under the same appraiser, who is to say whom he lends. */
const permohonanBersama = async (context: BrowserContext): Promise<string> => {
  const { request } = context;
  await masuk(context, 'pemohon');
  const { posisi } = (await (await request.get('/api/sesi')).json()) as { posisi: { id: string; pimpinan: boolean }[] };
  const dicari = await calonDari(context, 'pegawai');
  const { butir } = (await (
    await request.get(`/api/organisasi/pegawai?${new URLSearchParams({ cari: dicari.unit, batas: '50' })}`)
  ).json()) as { butir: Ditemukan[] };
  const isi = {
    cara: 'penunjukan',
    pemohon: posisi.find((p) => p.pimpinan)?.id,
    pegawai: dicari.posisi,
    isi: { ...ISI, perihal: 'Peta jalan bersama' },
  };
  for (const { posisi: lain } of butir.filter((p) => p.posisi && p.posisi.id !== dicari.posisi)) {
    const berdua = { ...isi, bersama: [lain?.id] };
    const { berkas, pelanggaran } = await tulis<{ berkas: unknown[]; pelanggaran: unknown[] }>(
      context,
      '/api/penugasan/periksa',
      berdua,
    );
    if (berkas.length > 1 || pelanggaran.length > 0) continue;
    const { id } = await tulis<{ id: string }>(context, '/api/penugasan', berdua);
    await putuskan(context, id, 'penilai', 'minta-rekomendasi');
    await putuskan(context, id, 'asal', 'rekomendasikan');
    return id;
  }
  throw new Error('tidak ada rekan sepenilai');
};

/** Leaves the first person of a request for several out, so that a reason is asked. */
const lepasSeorang = (page: Page) => page.getByRole('checkbox').first().uncheck();

/** A request to the second sample agency, at the desk of its authorised official. */
const permohonanLuar = async (context: BrowserContext): Promise<string> => {
  await masuk(context, 'pemohon');
  const { posisi } = (await (await context.request.get('/api/sesi')).json()) as {
    posisi: { id: string; pimpinan: boolean }[];
  };
  const { butir } = (await (await context.request.get('/api/organisasi/direktori')).json()) as {
    butir: { instansi: { id: string }; posisi: { id: string } }[];
  };
  const [alamat] = butir;
  const { id } = await tulis<{ id: string }>(context, '/api/penugasan', {
    cara: 'penunjukan',
    pemohon: posisi.find((p) => p.pimpinan)?.id,
    tujuan: { instansi: alamat?.instansi.id, alamat: alamat?.posisi.id, jumlah: 2, jenjang: 'Ahli Muda' },
    isi: { ...ISI, perihal: 'Penataan ruang bersama' },
  });
  await putuskan(context, id, 'berwenang', 'teruskan');
  return id;
};

/** A need of the requesting unit on the board, across units. */
const kebutuhanDibuka = async (context: BrowserContext): Promise<string> => {
  await masuk(context, 'pemohon');
  const { posisi, hariIni } = (await (await context.request.get('/api/sesi')).json()) as {
    posisi: { id: string; pimpinan: boolean }[];
    hariIni: string;
  };
  const { maksud, ekspektasi } = ISI;
  const judul = 'Penyusunan peta jalan layanan';
  const isi = {
    judul,
    maksud,
    ekspektasi,
    kompetensi: ['Analisis kebijakan', 'Tata kelola data'],
    jenjang: 'Ahli Muda',
  };
  const selesai = `${Number(hariIni.slice(0, 4)) + 1}-06-30`;
  const waktu = { mulai: hariIni, selesai, jam: 12, tempat: 'Jakarta', batasLamar: hariIni };
  const { id } = await tulis<{ id: string }>(context, '/api/penugasan/kebutuhan', {
    posisi: posisi.find((p) => p.pimpinan)?.id,
    isi: { ...isi, ...waktu, jumlah: 1, jangkauan: 'lintas-unit' },
    buka: true,
  });
  return id;
};

/** Goes on with the wizard. */
const maju = (langkah: number) => async (page: Page) => {
  for (let n = 0; n < langkah; n++) await page.getByRole('button', { name: /^(Lanjut|Next)$/ }).click();
};

/** Opens the suggestions of people and waits until they are weighed. */
const bukaSaran = async (page: Page) => {
  await page.getByRole('button', { name: /^(Sarankan orang|Suggest people)$/ }).click();
  await page.getByText(/^(Bagaimana saran ditimbang|How suggestions are weighed)$/).waitFor();
};

const alamatLain = async (
  context: BrowserContext,
  selesai: string,
): Promise<
  Omit<
    Bahan,
    | 'baru'
    | 'diminta'
    | 'selesai'
    | 'ditolak'
    | 'bersama'
    | 'kedudukan'
    | 'usulKembali'
    | 'tindakanKembali'
    | 'impor'
    | 'luar'
    | 'kebutuhan'
    | 'sukarela'
    | 'konsepSukarela'
    | 'konsepTanpaUnit'
  >
> => {
  const { request } = context;
  const ambil = async <T>(alamat: string) => (await (await request.get(alamat)).json()) as T;
  await masuk(context, 'pemohon');
  const orang = await akun(request, 'pegawai');
  const { butir: daftar } = await ambil<{ butir: { id: string }[] }>(`/api/naskah?berkas=${selesai}`);
  const surat = daftar[0]?.id ?? '';
  const { kodeVerifikasi: kode } = await ambil<{ kodeVerifikasi: string }>(`/api/naskah/${surat}`);
  const unit = await ambil<{ id: string; nama: string }[]>('/api/organisasi/unit');
  const { butir } = await ambil<{ butir: { id: string; nama: string; posisi: { id: string; nama: string } }[] }>(
    `/api/organisasi/pegawai?${new URLSearchParams({ cari: orang.nama })}`,
  );
  const { butir: pendukung } = await ambil<{ butir: { id: string }[] }>('/api/organisasi/pendukung');
  const dicari = butir.find((p) => p.nama.includes(orang.nama));
  const calon = { posisi: dicari?.posisi.id ?? '', nama: orang.nama, jabatan: orang.jabatan, unit: orang.unit };
  const isi = { pemohon: '', perihal: 'Proyeksi data wilayah', ...ISI, orang: [calon], alasan: {} };
  return {
    surat,
    kode,
    unit: unit.find((u) => u.nama === orang.unit)?.id ?? '',
    pegawai: dicari?.id ?? '',
    pendukung: pendukung[0]?.id ?? '',
    konsep: await simpanKonsep(context, isi),
    konsepKosong: await simpanKonsep(context, { ...isi, kompetensi: '' }),
    konsepBersama: await simpanKonsep(context, { ...isi, orang: [calon, await calonDari(context, 'rekan')] }),
    konsepLuar: await simpanKonsep(context, { ...isi, luar: true }),
  };
};

/** A proposal that waits to be stipulated: somebody of the requesting unit stays under its head, now by decree. */
const usulKedudukan = async (context: BrowserContext): Promise<string> => {
  await masuk(context, 'pemohon');
  const { id } = await tulis<{ id: string }>(context, '/api/kedudukan', await isiUsul(context));
  return id;
};

/** A proposal that came back with a reason, and the act in which it is mended. */
const usulKembali = async (context: BrowserContext): Promise<Pick<Bahan, 'usulKembali' | 'tindakanKembali'>> => {
  const id = await usulKedudukan(context);
  await putuskan(context, id, 'berwenang', 'kembalikan', 'Sebutkan beban kerja menurut jenjang.');
  await masuk(context, 'pemohon');
  const { tindakanSaya } = (await (await context.request.get(`/api/alur/berkas/${id}`)).json()) as {
    tindakanSaya: { id: string }[];
  };
  return { usulKembali: id, tindakanKembali: tindakanSaya[0]?.id ?? '' };
};

/** An import of one person that has been prepared and is not applied. */
const siapkanImpor = async (context: BrowserContext): Promise<string> => {
  await masuk(context, 'sdm');
  const { request } = context;
  const { csrf } = (await (await request.get('/api/sesi')).json()) as { csrf: string };
  const buffer = Buffer.from('NIP BARU,NAMA LENGKAP,GOL RUANG\n199912312024011903,Pratinjau Impor,III/a\n');
  const jawab = await request.post('/api/organisasi/impor', {
    multipart: { berkas: { name: 'daftar.csv', mimeType: 'text/csv', buffer } },
    headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() },
  });
  const { id } = (await jawab.json()) as { id: string };
  await expect
    .poll(
      async () => ((await (await request.get(`/api/organisasi/impor/${id}`)).json()) as { langkah: unknown }).langkah,
    )
    .toBeNull();
  return id;
};

/** A report of a wrong superior that waits; the one that an earlier visit left is enough. */
const laporkanAtasan = async (context: BrowserContext): Promise<void> => {
  await masuk(context, 'pegawai');
  const { request } = context;
  const { butir } = (await (await request.get('/api/kedudukan/laporan?untuk=saya&keadaan=masuk')).json()) as {
    butir: unknown[];
  };
  if (butir.length > 0) return;
  const { posisi } = (await (await request.get('/api/sesi')).json()) as {
    posisi: { id: string; unit: { id: string } }[];
  };
  const { calon } = (await (await request.get(`/api/kedudukan/bahan?unit=${posisi[0]?.unit.id}`)).json()) as {
    calon: { id: string }[];
  };
  const isi = { posisi: posisi[0]?.id, penilai: calon[0]?.id, alasan: 'Surat keputusan menyebut pejabat lain.' };
  await tulis(context, '/api/kedudukan/laporan', isi);
};

/** An application of the wanted official to the requesting unit's head: a draft of it, and one that was sent. */
const pengajuanSukarela = async (
  context: BrowserContext,
): Promise<Pick<Bahan, 'sukarela' | 'konsepSukarela' | 'konsepTanpaUnit'>> => {
  const { request } = context;
  const { unit: namaUnit } = await akun(request, 'pemohon');
  await masuk(context, 'pegawai');
  const { posisi } = (await (await request.get('/api/sesi')).json()) as { posisi: { id: string }[] };
  const semua = (await (await request.get('/api/organisasi/unit')).json()) as {
    nama: string;
    pimpinan: { posisi: { id: string; nama: string }; pemangku: string } | null;
  }[];
  const kepala = semua.find((u) => u.nama === namaUnit)?.pimpinan;
  const { maksud, kompetensi, ekspektasi, mulai, selesai } = ISI;
  const perihal = `Survei kepuasan layanan ${randomUUID().slice(0, 4)}`; // nobody applies twice for the same work
  const isi = { perihal, maksud, kompetensi, ekspektasi, mulai, selesai };
  const saya = posisi[0]?.id ?? '';
  const pemilik = { posisi: kepala?.posisi.id, nama: kepala?.pemangku, jabatan: kepala?.posisi.nama, unit: namaUnit };
  const konsep = { ...isi, cara: 'sukarela', pemohon: saya, perihal: 'Kajian mutu data', alasan: {} };
  const konsepSukarela = await simpanKonsep(context, { ...konsep, pemilik });
  const konsepTanpaUnit = await simpanKonsep(context, { ...konsep, pemilik: null });
  const jawab = await request.post('/api/penugasan', {
    data: { cara: 'sukarela', pemohon: saya, pegawai: saya, pemilik: pemilik.posisi, isi },
    headers: await kepalaTulis(context),
  });
  if (!jawab.ok()) throw new Error(await jawab.text());
  return { sukarela: ((await jawab.json()) as { id: string }).id, konsepSukarela, konsepTanpaUnit };
};

const kepalaTulis = async ({ request }: BrowserContext): Promise<Record<string, string>> => {
  const { csrf } = (await (await request.get('/api/sesi')).json()) as { csrf: string };
  return { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() };
};

const simpanKonsep = async (context: BrowserContext, isi: object): Promise<string> => {
  const id = randomUUID();
  const headers = await kepalaTulis(context);
  const jawab = await context.request.put(`/api/penugasan/konsep/${id}`, { data: { isi, versi: 0 }, headers });
  if (!jawab.ok()) throw new Error(await jawab.text());
  return id;
};
