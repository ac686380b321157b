-- The sender of a letter may cancel it: the copy at the other agency of its dossier is cancelled with it.
alter table naskah.surat_masuk
  add column status text not null default 'terbit' check (status in ('terbit', 'batal')),
  add column alasan_batal text,
  add check ((status = 'batal') = (alasan_batal is not null));
grant update (status, alasan_batal) on naskah.surat_masuk to lincah_app;

create or replace view naskah.arsip with (security_invoker = true) as
  select instansi_id, id, berkas_id, null::text as asal, jenis, nomor, urut, tahun, tanggal, hal, naskah, sidik_naskah, sidik,
    kode_verifikasi, status, alasan_batal, dibuat_pada, sifat, derajat, klasifikasi, penanda_tangan_id from naskah.surat
  union all
  select instansi_id, id, berkas_id, asal, jenis, nomor, urut, tahun, tanggal, hal, naskah, sidik_naskah, null, kode_verifikasi,
    status, alasan_batal, dibuat_pada, sifat, derajat, klasifikasi, null from naskah.surat_masuk;
