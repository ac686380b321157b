-- Offices at which other agencies of this installation may write to this one. An agency without an open address is
-- not in the directory. A row is closed, never deleted: dossiers of two agencies refer to it.
create table organisasi.alamat (
  instansi_id uuid not null references kernel.instansi,
  posisi_id uuid not null,
  terbuka boolean not null,
  diubah_pada timestamptz not null,
  primary key (instansi_id, posisi_id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi
);
call kernel.pagari('organisasi.alamat', 'select, insert, update');

-- The directory: the only thing that one agency may read of another without a dossier between them. It names agencies
-- and offices, no people. The policies below are the owner's, through whom the function looks.
do $$ begin
  execute format('create policy pemilik on organisasi.alamat for select to %I using (terbuka)', current_user);
  execute format('create policy pemilik on organisasi.posisi for select to %I using (exists (select from organisasi.alamat a
    where a.instansi_id = posisi.instansi_id and a.posisi_id = posisi.id and a.terbuka))', current_user);
  execute format('create policy pemilik on organisasi.unit for select to %I using (exists (select from organisasi.alamat a
    join organisasi.posisi p on p.instansi_id = a.instansi_id and p.id = a.posisi_id
    where p.instansi_id = unit.instansi_id and p.unit_id = unit.id and a.terbuka))', current_user);
end $$;

create function organisasi.direktori(p_kini uuid, p_hari date)
returns table (instansi_id uuid, nama text, jenis text, posisi_id uuid, jabatan text, unit text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select i.instansi_id, i.nama, i.jenis, p.id, p.nama, u.nama
  from organisasi.alamat a
  join kernel.instansi i on i.instansi_id = a.instansi_id
  join organisasi.posisi p on p.instansi_id = a.instansi_id and p.id = a.posisi_id
  join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
  where a.terbuka and a.instansi_id is distinct from p_kini
    and p.sejak <= p_hari and coalesce(p.sampai, p_hari) >= p_hari
$$;
revoke all on function organisasi.direktori(uuid, date) from public;
grant execute on function organisasi.direktori(uuid, date) to lincah_app;
