-- Days on which the agency does not work, besides Saturdays and Sundays, as its officer enters them.
create table naskah.hari_libur (
  instansi_id uuid not null references kernel.instansi,
  hari date not null,
  nama text not null check (nama <> ''),
  primary key (instansi_id, hari)
);
call kernel.pagari('naskah.hari_libur', 'select, insert, update, delete');
