-- Who acts in which post on a day: Plh before Plt before the definitive official (UU 30/2014 Pasal 14).
create function organisasi.pemegang(hari date) returns table (instansi_id uuid, posisi_id uuid, pegawai_id uuid)
  language sql stable as $$
  select m.instansi_id, m.posisi_id, m.pegawai_id from organisasi.pemangku m
  join organisasi.posisi p on p.instansi_id = m.instansi_id and p.id = m.posisi_id and p.sejak <= hari and coalesce(p.sampai, hari) >= hari
  where m.sejak <= hari and coalesce(m.sampai, hari) >= hari
    and not exists (select from organisasi.pemangku l
      where l.instansi_id = m.instansi_id and l.posisi_id = m.posisi_id and l.sejak <= hari and coalesce(l.sampai, hari) >= hari
        and array_position(array['plh', 'plt', 'definitif'], l.sebagai)
          < array_position(array['plh', 'plt', 'definitif'], m.sebagai)) $$;

-- A mandate given or revoked is heard of at once.
create trigger siarkan_tambah after insert on organisasi.pemangku referencing new table as berubah
  for each statement execute function kernel.siarkan_instansi();
create trigger siarkan_ubah after update on organisasi.pemangku referencing new table as berubah
  for each statement execute function kernel.siarkan_instansi();
create trigger siarkan_hapus after delete on organisasi.pemangku referencing old table as berubah
  for each statement execute function kernel.siarkan_instansi();
