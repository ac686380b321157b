-- A delegation given or revoked is heard of at once, like a mandate.
create trigger siarkan_tambah after insert on organisasi.pelimpahan referencing new table as berubah
  for each statement execute function kernel.siarkan_instansi();
create trigger siarkan_ubah after update on organisasi.pelimpahan referencing new table as berubah
  for each statement execute function kernel.siarkan_instansi();

-- A day on which it counts: the last one in it, that of its revocation no more.
create function organisasi.pelimpahan_pada(hari date) returns setof organisasi.pelimpahan
  language sql stable as $$
  select l.* from organisasi.pelimpahan l where l.sejak <= hari and coalesce(l.sampai, hari) >= hari
    and (l.dicabut_sejak is null or l.dicabut_sejak > hari) $$;
