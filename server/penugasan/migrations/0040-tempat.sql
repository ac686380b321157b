-- Hours a week of any assignment, and the need that a request fills: how many of its places the dossier holds.
alter table penugasan.penugasan
  add column jam smallint check (jam between 1 and 60), -- null: nobody wrote it down
  add column kebutuhan_id uuid,
  add column tempat smallint not null default 0 check (tempat >= 0),
  add foreign key (instansi_id, kebutuhan_id) references penugasan.kebutuhan (instansi_id, id),
  add check (tempat = 0 or kebutuhan_id is not null);
create index on penugasan.penugasan (instansi_id, kebutuhan_id, dibuat_pada desc, id desc) where kebutuhan_id is not null;

update penugasan.penugasan p set jam = k.jam
from penugasan.lamaran l join penugasan.kebutuhan k on k.instansi_id = l.instansi_id and k.id = l.kebutuhan_id
where l.instansi_id = p.instansi_id and l.id = p.id;
