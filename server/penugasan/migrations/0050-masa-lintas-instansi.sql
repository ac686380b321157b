-- A change of an assignment of two agencies stands in both: each names by its own rows its own people, and the other side's as told.
alter table penugasan.perubahan
  add column lintas boolean not null default false,
  add column lama_luar jsonb,
  add column pengganti_luar jsonb;
-- each side begins its own, and neither knows of the other's before it is told: the rules then ask for one to be settled first
drop index penugasan.perubahan_instansi_id_penugasan_id_idx;
create unique index on penugasan.perubahan (instansi_id, penugasan_id)
  where hasil is null and jenis <> 'laporan-akhir' and not lintas;
