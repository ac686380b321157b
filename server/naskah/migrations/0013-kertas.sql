-- The paper of an agency's letters, where no template of their kind says otherwise. No row: A4.
create table naskah.setelan_cetak (
  instansi_id uuid primary key references kernel.instansi,
  kertas text not null check (kertas in ('a4', 'f4')),
  diubah_pada timestamptz not null
);
call kernel.pagari('naskah.setelan_cetak', 'select, insert, update');
