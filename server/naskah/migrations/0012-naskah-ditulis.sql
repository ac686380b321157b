-- Letters that people write themselves may belong to no dossier: their parties are then those of the letter alone.
alter table naskah.surat alter column berkas_id drop not null;
create index on naskah.surat (instansi_id, penanda_tangan_id, dibuat_pada);

-- An office that a letter is addressed to finds it in the same inbox as its copies.
alter table naskah.tembusan add column sebagai text not null default 'tembusan' check (sebagai in ('tembusan', 'tujuan'));
create or replace view naskah.tembusan_semua with (security_invoker = true) as
  select instansi_id, surat_id, posisi_id, dibaca_pada, sebagai from naskah.tembusan
  union all
  select instansi_id, surat_id, posisi_id, dibaca_pada, 'tembusan' from naskah.tembusan_masuk;

-- What somebody is still writing. Only its author sees it.
create table naskah.konsep (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  akun_id uuid not null,
  isi jsonb not null,
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  primary key (instansi_id, id)
);
create index on naskah.konsep (instansi_id, akun_id, diubah_pada desc, id desc);
call kernel.pagari('naskah.konsep');
