-- Offices here that a letter of another agency is copied to: it stands in their inbox of copies like one of their own agency.
create table naskah.tembusan_masuk (
  instansi_id uuid not null,
  surat_id uuid not null,
  posisi_id uuid not null,
  dibaca_pada timestamptz,
  primary key (instansi_id, surat_id, posisi_id),
  foreign key (instansi_id, surat_id) references naskah.surat_masuk,
  foreign key (instansi_id, posisi_id) references organisasi.posisi
);
create index on naskah.tembusan_masuk (instansi_id, posisi_id);
call kernel.pagari('naskah.tembusan_masuk', 'select, insert');
grant update (dibaca_pada) on naskah.tembusan_masuk to lincah_app;

-- Copies of both kinds. It looks with the rights of whoever asks.
create view naskah.tembusan_semua with (security_invoker = true) as
  select instansi_id, surat_id, posisi_id, dibaca_pada from naskah.tembusan
  union all
  select instansi_id, surat_id, posisi_id, dibaca_pada from naskah.tembusan_masuk;
grant select on naskah.tembusan_semua to lincah_app;
