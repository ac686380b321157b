-- What is told of a letter: whose turn it is to initial or sign it. A letter may belong to no dossier; its subject stands here, for
-- only those who have it before them are told.
alter table alur.pemberitahuan
  alter column berkas_id drop not null,
  add column surat_id uuid,
  add column perihal text,
  add constraint pemberitahuan_hal check (berkas_id is not null or surat_id is not null),
  add constraint pemberitahuan_perihal check ((surat_id is null) = (perihal is null));
create index on alur.pemberitahuan (instansi_id, surat_id, posisi_id) where surat_id is not null and dibaca_pada is null;
